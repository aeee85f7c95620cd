package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.job.JobStatus;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.shared.NotFound;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskedInsightsIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final PairingRules OTHER_TEAM =
      new PairingRules(true, true, true, null, null, Place.ANYWHERE, null, null, 0);

  @Inject private PairingRounds rounds;
  @Inject private RoundInsights insights;
  @Inject private PairingFixture people;

  private TestCaller admin;
  private long mentee;
  private long mentor;
  private long round;

  @BeforeEach
  void computeARound() {
    admin = callers.administrator();
    long programme = people.programme(30, 1);
    mentee = people.mentee(programme);
    mentor = people.mentor(programme, 1);
    long begun = admin.call(() -> rounds.start(new StartRound(programme, OTHER_TEAM, null))).id();
    round =
        Waiting.until(
                SOON,
                () -> admin.call(() -> rounds.get(begun)),
                one -> one.status() == RoundStatus.PROPOSED)
            .id();
  }

  @Test
  @DisplayName("B2 B3 S63 a background job gives the very answers that a small round gives at once")
  void sameAnswers() {
    assertThat(answer(InsightKind.PAIR).pair())
        .isEqualTo(admin.call(() -> insights.between(round, mentee, mentor)));
    assertThat(answer(InsightKind.ROUND).round())
        .isEqualTo(admin.call(() -> insights.round(round)));
    assertThat(answer(InsightKind.REMEDIES).remedies())
        .isEqualTo(admin.call(() -> insights.remedies(round, mentee)));
  }

  @Test
  @DisplayName("B2 B3 nobody waits for a large round: it says so at once, and a job answers")
  void largeRounds() {
    assertThat(admin.call(() -> insights.takesLong(round, InsightKind.ROUND))).isFalse();
    fixtures.update("update pairing_round set eligible_pairs = 50000000 where id = ?", round);

    assertThat(admin.call(() -> insights.takesLong(round, InsightKind.ROUND))).isTrue();
    assertThatThrownBy(() -> admin.call(() -> insights.round(round)))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("takesLong");
    assertThatThrownBy(() -> admin.call(() -> insights.between(round, mentee, mentor)))
        .isInstanceOf(PairingFailure.class);
    assertThatThrownBy(() -> admin.call(() -> insights.remedies(round, mentee)))
        .isInstanceOf(PairingFailure.class);
    assertThat(answer(InsightKind.ROUND).round()).isNotNull();
  }

  @Test
  @DisplayName("an answer is for the one who asked; participants cannot ask")
  void ownAnswers() {
    AskInsight question = new AskInsight(round, InsightKind.ROUND, 0, 0);
    long job = callers.auditor().call(() -> insights.ask(question)).id();

    assertThatThrownBy(() -> admin.call(() -> insights.asked(job))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin.run(() -> insights.stop(job))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> callers.participant().call(() -> insights.ask(question)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("B3 somebody who takes no part gets a failure that says so")
  void unknownPeople() {
    AskInsight question = new AskInsight(round, InsightKind.REMEDIES, mentor, 0);
    long job = admin.call(() -> insights.ask(question)).id();
    AskedInsight over = end(job);

    assertThat(over.job().status()).isEqualTo(JobStatus.FAILED);
    assertThat(over.job().failureKey()).isEqualTo("pairing.failure.notInRound");
    assertThat(over.remedies()).isNull();
  }

  private AskedInsight answer(InsightKind kind) {
    AskInsight question = new AskInsight(round, kind, mentee, mentor);
    AskedInsight over = end(admin.call(() -> insights.ask(question)).id());
    assertThat(over.job().status()).isEqualTo(JobStatus.DONE);
    return over;
  }

  private AskedInsight end(long job) {
    return Waiting.until(
        SOON, () -> admin.call(() -> insights.asked(job)), one -> one.job().status().isOver());
  }
}
