package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.compagnon.job.JobCancelled;
import org.compagnon.job.JobContext;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.shared.Json;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingRoundsIT extends BusinessIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final PageRequest FIRST = PageRequest.first();

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private RoundWork work;
  @Inject private PairingFixture people;

  private TestCaller admin;

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
  }

  @Test
  @DisplayName("S63 a round pairs by skills, explains every pair and is proved the best")
  void pairsAndExplains() {
    long programme = people.programme(30, 1);
    long skill = people.newSkill("Negotiation", "Négociation");
    long mentee = people.mentee(programme);
    people.skill(mentee, skill, 3);
    people.mentor(programme, 1);
    long fitting = people.mentor(programme, 1);
    people.skill(fitting, skill, 4);

    RoundView round = compute(programme);
    assertThat(round.optimal()).isTrue();
    assertThat(round.inputHash()).hasSize(64);
    assertThat(round.unpaired()).isZero();
    var pairs = admin.call(() -> review.pairs(round.id(), PairFilter.ALL, FIRST));
    assertThat(pairs.items())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.mentor().enrolmentId()).isEqualTo(fitting);
              assertThat(pair.waitingDays()).isEqualTo(10);
              assertThat(pair.parts())
                  .extracting(PartView::text)
                  .contains("The mentor offers 1 of 1 skills sought: Negotiation.");
            });
  }

  @Test
  @DisplayName("S82 nobody is paired in the own reporting line, and the unpaired learn why")
  void ownLine() {
    long programme = people.programme(30, 1);
    long head = fixtures.person();
    long manager = fixtures.person(head);
    long mentee = people.mentee(programme, 5, fixtures.person(manager));
    long mentor = people.mentor(programme, 3, head);

    RoundView round = compute(programme);
    assertThat(round.pairs()).isZero();
    var unpaired = admin.call(() -> review.unpaired(round.id(), FIRST));
    assertThat(unpaired.items())
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.main()).isEqualTo(Rule.OWN_LINE);
              assertThat(person.text()).contains("own reporting line");
            });
    var preview = admin.call(() -> review.preview(round.id(), mentee, mentor));
    assertThat(preview.possible()).isFalse();
    var forced = new AddPair(round.id(), round.version(), mentee, mentor, true, null);
    assertThatThrownBy(() -> admin.run(() -> review.add(forced)))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("neverAllowed");
  }

  @Test
  @DisplayName("B5 among equals the one who has waited longer gets the place")
  void waitingDecides() {
    long programme = people.programme(30, 1);
    people.mentee(programme, 2, fixtures.person());
    long patient = people.mentee(programme, 90, fixtures.person());
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    assertThat(admin.call(() -> review.pairs(round.id(), PairFilter.ALL, FIRST)).items())
        .extracting(pair -> pair.mentee().enrolmentId())
        .containsExactly(patient);
  }

  @Test
  @DisplayName("asking for the same round again while it waits gives the same round")
  void startIsIdempotent() {
    long programme = people.programme(30, 1);
    var same = new StartRound(programme, null, null);
    var both = admin.call(() -> List.of(rounds.start(same).id(), rounds.start(same).id()));
    if (both.get(0).equals(both.get(1))) {
      assertThat(
              fixtures.number(
                  "select count(*) from pairing_round where programme_id = ?", programme))
          .isEqualTo(1);
    }
    await(both.get(1));
    long later = admin.call(() -> rounds.start(same)).id();
    assertThat(later).isNotEqualTo(both.get(1));
    await(later);
  }

  @Test
  @DisplayName("P5 the same people give the same answer and the same hash")
  void sameInputSameResult() {
    long programme = people.programme(30, 1);
    for (int k = 0; k < 6; k++) {
      people.mentee(programme);
      people.mentor(programme, 1);
    }
    RoundView first = compute(programme);
    RoundView again = compute(programme);
    assertThat(again.number()).isEqualTo(first.number() + 1);
    assertThat(again.inputHash()).isEqualTo(first.inputHash());
    var comparison = admin.call(() -> rounds.compare(first.id(), again.id(), null, FIRST));
    assertThat(comparison.counts().same()).isEqualTo(6);
    assertThat(comparison.changes().total()).isZero();
  }

  @Test
  @DisplayName("B4 two rounds under different rules show who loses")
  void comparesRounds() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView open = compute(programme);
    var demanding = new PairingRules(true, false, true, 5, null, Place.ANYWHERE, null, null, 0);
    long strict = admin.call(() -> rounds.start(new StartRound(programme, demanding, null))).id();
    assertThat(await(strict).pairs()).isZero();
    var comparison = admin.call(() -> rounds.compare(open.id(), strict, null, FIRST));
    assertThat(comparison.counts().losing()).isEqualTo(1);
    assertThat(comparison.changes().items())
        .singleElement()
        .satisfies(change -> assertThat(change.rightMentors()).isEmpty());
  }

  @Test
  @DisplayName("JO2 a computation whose node died is repeated from the start, whole")
  void survivesACrash() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    fixtures.update("update pairing_round set status = 'RUNNING' where id = ?", round.id());
    fixtures.update(
        """
        update job set status = 'RUNNING', finished_at = null, result = null,
          lease_owner = 'a dead node', lease_until = ? where id = ?""",
        Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC),
        round.jobId());
    RoundView repeated = await(round.id());
    assertThat(repeated.status()).isEqualTo(RoundStatus.PROPOSED);
    assertThat(repeated.inputHash()).isEqualTo(round.inputHash());
    assertThat(fixtures.number("select count(*) from round_pair where round_id = ?", round.id()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("a computation that is asked to stop leaves no pairs and says that it was cancelled")
  void cancels() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    long round = compute(programme).id();
    fixtures.update("delete from round_pair where round_id = ?", round);
    fixtures.update(
        "update pairing_round set status = 'WAITING', computed_at = null where id = ?", round);
    var stopped = new StoppedAt("never", Json.write(new RoundWork.Work(round)));
    assertThat(work.run(stopped)).isEqualTo(stopped.parameters());
    assertThat(admin.call(() -> rounds.get(round)).pairs()).isEqualTo(1);

    fixtures.update("delete from round_pair where round_id = ?", round);
    fixtures.update(
        "update pairing_round set status = 'WAITING', computed_at = null where id = ?", round);
    var early = new StoppedAt("pairing.step.solve", stopped.parameters());
    assertThatThrownBy(() -> work.run(early)).isInstanceOf(JobCancelled.class);
    assertThat(admin.call(() -> rounds.get(round)).status()).isEqualTo(RoundStatus.CANCELLED);
    assertThat(fixtures.number("select count(*) from round_pair where round_id = ?", round))
        .isZero();
  }

  /** A job that is asked to stop when it reaches a step. */
  private record StoppedAt(String lastStep, String parameters) implements JobContext {

    @Override
    public long jobId() {
      return 0;
    }

    @Override
    public void hold() {
      // The job is this node's for as long as the test runs.
    }

    @Override
    public void progress(long done, long total, String step) {
      if (step.equals(lastStep)) {
        throw new JobCancelled();
      }
    }
  }

  @Test
  @DisplayName("P3 nobody gets a second mentor at the price of somebody's first")
  void firstMentorsFirst() {
    long programme = people.programme(30, 2);
    people.mentee(programme, 100, fixtures.person());
    people.mentee(programme, 0, fixtures.person());
    people.mentor(programme, 2);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    assertThat(round.pairs()).isEqualTo(3);
    assertThat(round.unpaired()).isEqualTo(1);
    var unpaired = admin.call(() -> review.unpaired(round.id(), FIRST)).items().get(0);
    assertThat(unpaired.missing()).isEqualTo(1);
    assertThat(unpaired.main()).isEqualTo(Rule.CAPACITY);
  }

  @Test
  @DisplayName("an auditor reads rounds and changes none; a participant sees none")
  void roles() {
    long programme = people.programme(30, 1);
    RoundView round = compute(programme);
    var auditor = callers.auditor();
    assertThat(auditor.call(() -> rounds.get(round.id())).status()).isEqualTo(RoundStatus.PROPOSED);
    assertThatThrownBy(() -> auditor.run(() -> rounds.rerun(round.id())))
        .isInstanceOf(EJBAccessException.class);
    var participant = callers.participant();
    assertThatThrownBy(() -> participant.run(() -> rounds.get(round.id())))
        .isInstanceOf(EJBAccessException.class);
  }

  private RoundView compute(long programme) {
    return await(admin.call(() -> rounds.start(new StartRound(programme, null, null))).id());
  }

  private RoundView await(long roundId) {
    return Waiting.until(
        SOON,
        () -> admin.call(() -> rounds.get(roundId)),
        round -> !round.status().isOpen() && round.computedAt() != null);
  }
}
