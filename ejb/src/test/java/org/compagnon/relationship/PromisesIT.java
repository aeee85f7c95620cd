package org.compagnon.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.PartnerLine;
import org.compagnon.shared.NotFound;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Mailbox;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the screens promise the two of a pair is what happens. */
class PromisesIT extends BusinessIT {
  @Inject private PairScene scene;
  @Inject private MyRelationships mine;
  @Inject private MyEnrolments parts;
  @Inject private Relationships all;
  @Inject private PairDays days;

  @Test
  @DisplayName("S2 the mentor reads what the mentee said for a partner, until the pair ends")
  void mentorsReading() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    fixtures.update(
        """
        update enrolment set goal = 'Lead a team', strengths = 'Patience', growth = 'Saying no',
          why_mentor = 'An outside view', hoped_mentor = 'Somebody calm', experience = 'Ten years',
          half_days = 3, directness = 4, availability = 'Not in July', partner_reads_fit = true
        where id = ?""",
        two.menteeEnrolment());

    assertThat(words(two.mentor(), id))
        .containsExactly(
            "Lead a team",
            "Patience",
            "Saying no",
            "An outside view",
            "Somebody calm",
            "Ten years",
            "Monday 8–12, 13–17 (time zone Europe/Paris)",
            "Not in July",
            "rather direct");
    two.mentee().call(() -> mine.end(new EndPair(id, 0, EndReason.TIME, null, false)));
    assertThat(words(two.mentor(), id)).isEmpty();
  }

  @Test
  @DisplayName("S2 the mentee reads the mentor's hours, experience and style")
  void menteesReading() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    fixtures.update(
        """
        update enrolment set hours_per_month = 3, commitment = 'Better in the evening',
          experience = 'Built two plants', advice = 1, partner_reads_fit = true
        where id = ?""",
        two.mentorEnrolment());
    assertThat(words(two.mentee(), id))
        .containsExactly("3", "Better in the evening", "Built two plants", "mostly listening");
  }

  @Test
  @DisplayName("S2 times and style that were said for the team alone stay with the team")
  void formerPromise() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    fixtures.update(
        "update enrolment set goal = 'Lead', half_days = 3, advice = 2 where id = ?",
        two.menteeEnrolment());
    assertThat(words(two.mentor(), id)).containsExactly("Lead");
  }

  @Test
  @DisplayName("S74 the trail says that a pair ended, neither by whom nor why")
  void nothingIsNoted() {
    PairScene.Two two = scene.two(scene.programme(40));
    long ended = scene.pair(two, 40);
    two.mentee().call(() -> mine.end(new EndPair(ended, 0, EndReason.CALENDARS, "Thanks", true)));
    PairScene.Two others = scene.two(two.programmeId());
    long left = scene.pair(others, 40);
    others.mentor().run(() -> parts.withdraw(others.mentorEnrolment(), 0));

    for (long id : List.of(ended, left)) {
      assertThat(
              fixtures.column(
                  """
                  select coalesce(cast(actor_id as varchar(20)), '') || actor_name || request_id
                    || coalesce(reason, '') || before_state || after_state
                  from audit_entry where subject_type = 'relationship' and subject_id = ?
                    and action like 'relationship.pair.%'""",
                  String.valueOf(id)))
          .containsExactly("--{\"status\":\"ACTIVE\"}{\"status\":\"ENDED\"}");
    }
    assertThat(callers.administrator().call(() -> all.get(ended)).endReason()).isNull();
  }

  @Test
  @DisplayName("S77 a mentee who did not ask for another mentor waits only once they say so")
  void waitingIsAWish() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    assertThatThrownBy(() -> two.mentee().run(() -> mine.waitAgain(two.menteeEnrolment())))
        .hasMessageContaining("hasMentor");
    two.mentee().call(() -> mine.end(new EndPair(id, 0, EndReason.TIME, null, false)));
    assertThat(paired(two.menteeEnrolment())).isNotNull();
    assertThatThrownBy(() -> two.mentor().run(() -> mine.waitAgain(two.menteeEnrolment())))
        .isInstanceOf(NotFound.class);

    two.mentee().run(() -> mine.waitAgain(two.menteeEnrolment()));
    assertThat(paired(two.menteeEnrolment())).isNull();
  }

  private String paired(long enrolment) {
    return fixtures.text("select paired_at from enrolment where id = ?", enrolment);
  }

  @Test
  @DisplayName("S68 no page of an ended pair speaks of a break")
  void noBreakAfterTheEnd() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    LocalDate until = LocalDate.now().plusDays(30);
    pause(two.mentorEnrolment(), until);
    pause(two.menteeEnrolment(), until);
    assertThat(two.mentee().call(() -> mine.get(id)).partner().pausedUntil()).isEqualTo(until);

    two.mentee().call(() -> mine.end(new EndPair(id, 0, EndReason.TIME, null, true)));
    assertThat(two.mentee().call(() -> mine.get(id)).partner().pausedUntil()).isNull();
    RelationshipRow row = callers.administrator().call(() -> all.get(id));
    assertThat(row.mentor().pausedUntil()).isNull();
    assertThat(row.norm().standing()).isEqualTo(Standing.OVER);
    assertThat(fixtures.text("select status from enrolment where id = ?", two.menteeEnrolment()))
        .as("whoever wishes for another mentor from today on is not on a break")
        .isEqualTo("ACTIVE");
  }

  @Test
  @DisplayName("S68 a break is over when its programme has closed, on all pages at once")
  void noBreakAfterTheClose() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    pause(two.mentorEnrolment(), LocalDate.now().plusDays(30));
    scene.close(two.programmeId());
    assertThat(two.mentee().call(() -> mine.get(id)).partner().pausedUntil()).isNull();
    assertThat(two.mentor().call(() -> parts.get(two.mentorEnrolment())).status())
        .hasToString("ACTIVE");
  }

  @Test
  @DisplayName("S51 both are told when the close of the programme completes their pair")
  void completionIsTold() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    fixtures.update("update person set language = 'fr' where id = ?", two.mentor().personId());
    scene.close(two.programmeId());
    assertThat(days.completeSome(two.programmeId())).isFalse();
    assertThat(days.completeSome(two.programmeId())).isFalse();

    List<Mailbox.Arrived> english = mailbox.await(scene.address(two.mentee()), 1);
    List<Mailbox.Arrived> french = mailbox.await(scene.address(two.mentor()), 1);
    assertThat(english)
        .extracting(Mailbox.Arrived::subject)
        .containsExactly("“Programme” has come to its close");
    assertThat(french).hasSize(1);
    assertThat(french.get(0).text()).contains("Merci à vous deux".toLowerCase());
    MyPairView pair = two.mentee().call(() -> mine.get(id));
    assertThat(pair.status()).isEqualTo(RelationshipStatus.COMPLETED);
    assertThat(pair.partner().email()).isNotNull();
  }

  private void pause(long enrolment, LocalDate until) {
    fixtures.update(
        "update enrolment set status = 'PAUSED', paused_until = ? where id = ?", until, enrolment);
  }

  private List<String> words(TestCaller reader, long pair) {
    return reader.call(() -> mine.get(pair)).words().stream().map(PartnerLine::text).toList();
  }
}
