package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What publishing tells people, and what is never published unnoticed. */
class PairWordsIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private RoundUpdates updates;
  @Inject private PairingFixture people;

  @Test
  @DisplayName("S2 the mail about a new pair carries what the partner said, and who answers it")
  void wordsAreMailed() {
    long programme = people.programme(30, 1);
    long mentee = people.mentee(programme);
    long mentor = people.mentor(programme, 1);
    fixtures.update(
        """
        update programme set contact_name = 'Ada’s team', contact_address = 'ada@it.example',
          contact_hours_en = 'mornings', contact_hours_fr = 'le matin' where id = ?""",
        programme);
    fixtures.update(
        """
        update enrolment set goal = 'Lead a <b>team</b>', growth = 'Saying no', half_days = 1,
          partner_reads_fit = true where id = ?""",
        mentee);
    fixtures.update(
        "update enrolment set hours_per_month = 3, experience = 'Two plants' where id = ?", mentor);
    TestCaller admin = callers.administrator();
    RoundView round = compute(admin, programme);
    admin.run(() -> rounds.publish(round.id(), round.version()));

    var toMentor = mailbox.await(address(mentor), 1).get(0);
    String text = toMentor.text().replace("\r\n", "\n");
    assertThat(text)
        .contains("The next goal:\nLead a <b>team</b>")
        .contains("Where they would like to grow, and why:\nSaying no")
        .contains("Monday 8–12")
        .contains("it goes to Ada’s team (ada@it.example; mornings)");
    assertThat(toMentor.html()).contains("Lead a &lt;b&gt;team&lt;/b&gt;");
    assertThat(toMentor.replyTo()).contains("ada@it.example");
    assertThat(mailbox.await(address(mentee), 1).get(0).text().replace("\r\n", "\n"))
        .contains("Hours a month:\n3")
        .contains("Two plants");
    assertThat(
            fixtures.number(
                "select count(*) from outbox_message where person_id = ? and not personal",
                people.personOf(mentee)))
        .as("words for one reader are not kept once they are sent")
        .isZero();
  }

  @Test
  @DisplayName(
      "S82 a round whose managers changed is not published until it was brought up to date")
  void bossesAreNotPublished() {
    long programme = people.programme(30, 1);
    long mentee = people.mentee(programme);
    long mentor = people.mentor(programme, 1);
    TestCaller admin = callers.administrator();
    RoundView round = compute(admin, programme);
    admin.run(() -> review.lock(onlyPair(admin, round), "They asked for it"));
    below(people.personOf(mentee), people.personOf(mentor));

    RoundView seen = admin.call(() -> rounds.get(round.id()));
    assertThatThrownBy(() -> admin.run(() -> rounds.publish(seen.id(), seen.version())))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("inOneLine");
    assertThat(admin.call(() -> updates.changes(round.id())).pairsBroken()).isEqualTo(1);
    assertThat(compute(admin, programme).pairs())
        .as("no lock sets the reporting line aside")
        .isZero();
  }

  @Test
  @DisplayName("S77 a mentee whose pair ended and who does not wait is not paired anew")
  void whoeverDoesNotWait() {
    long programme = people.programme(30, 1);
    long mentee = people.mentee(programme);
    people.mentor(programme, 1);
    TestCaller admin = callers.administrator();
    fixtures.update("update enrolment set paired_at = current_timestamp where id = ?", mentee);
    assertThat(compute(admin, programme).pairs()).isZero();
    fixtures.update("update enrolment set paired_at = null where id = ?", mentee);
    assertThat(compute(admin, programme).pairs()).isEqualTo(1);
  }

  /** The first has a manager who reports to the second. */
  private void below(long person, long boss) {
    long between = fixtures.person(boss);
    fixtures.update("update person set manager_id = ? where id = ?", between, person);
  }

  private String address(long enrolment) {
    return fixtures.text("select email from person where id = ?", people.personOf(enrolment));
  }

  private long onlyPair(TestCaller admin, RoundView round) {
    return admin
        .call(() -> review.pairs(round.id(), null, PageRequest.first()))
        .items()
        .get(0)
        .id();
  }

  private RoundView compute(TestCaller admin, long programme) {
    long id = admin.call(() -> rounds.start(new StartRound(programme, null, null))).id();
    return Waiting.until(
        SOON, () -> admin.call(() -> rounds.get(id)), round -> !round.status().isOpen());
  }
}
