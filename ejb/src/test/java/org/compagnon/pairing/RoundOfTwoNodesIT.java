package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.job.FrozenNodes;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobLost;
import org.compagnon.shared.Json;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two nodes compute one round, because the first was frozen past its lease. */
class RoundOfTwoNodesIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject private PairingRounds rounds;
  @Inject private RoundWork work;
  @Inject private PairingFixture people;
  @Inject private FrozenNodes nodes;

  private long round;
  private long job;
  private String parameters;

  /** A round that was computed, as it was before. */
  @BeforeEach
  void takeBack() {
    TestCaller admin = callers.administrator();
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    round = admin.call(() -> rounds.start(new StartRound(programme, null, null))).id();
    Waiting.until(SOON, () -> status(), "PROPOSED"::equals);
    job = fixtures.number("select job_id from pairing_round where id = ?", round);
    Waiting.until(
        SOON, () -> fixtures.text("select status from job where id = ?", job), "DONE"::equals);
    fixtures.update("delete from round_pair where round_id = ?", round);
    fixtures.update(
        "update pairing_round set status = 'WAITING', computed_at = null where id = ?", round);
    parameters = Json.write(new RoundWork.Work(round));
  }

  @Test
  @DisplayName(
      "JO5 a node that was frozen past its lease proposes nothing; the round is proposed once")
  void aFrozenNodeProposesNothing() {
    var frozen = nodes.frozenAt("pairing.step.store", job, parameters);
    assertThatThrownBy(() -> work.run(frozen)).isInstanceOf(JobLost.class);
    assertThat(status()).isEqualTo("RUNNING");
    assertThat(pairs()).isZero();

    work.run(nodes.other(job, parameters));
    assertThat(status()).isEqualTo("PROPOSED");
    assertThat(pairs()).isEqualTo(1);
    int version = version();

    work.run(frozen);
    assertThat(version()).isEqualTo(version);
    assertThat(pairs()).isEqualTo(1);
  }

  @Test
  @DisplayName("JO5 a node that lost its round before it began does not begin it")
  void aFrozenNodeDoesNotBegin() {
    var frozen = nodes.frozenAt("pairing.step.read", job, parameters);
    assertThatThrownBy(() -> work.run(frozen)).isInstanceOf(JobLost.class);
    assertThat(status()).isEqualTo("WAITING");
  }

  @Test
  @DisplayName("JO5 a round that was stopped meanwhile is not proposed, and stays stopped")
  void aStoppedRoundIsNotProposed() {
    var context = nodes.other(job, parameters);
    assertThatThrownBy(() -> work.run(new Stopping(context, () -> cancel())))
        .isInstanceOf(PairingFailure.class);
    assertThat(status()).isEqualTo("CANCELLED");
    assertThat(pairs()).isZero();
  }

  private void cancel() {
    fixtures.update("update pairing_round set status = 'CANCELLED' where id = ?", round);
  }

  private String status() {
    return fixtures.text("select status from pairing_round where id = ?", round);
  }

  private int version() {
    return (int) fixtures.number("select version from pairing_round where id = ?", round);
  }

  private long pairs() {
    return fixtures.number("select count(*) from round_pair where round_id = ?", round);
  }

  /** Does something when the answer is about to be stored. */
  private record Stopping(JobContext context, Runnable before) implements JobContext {

    @Override
    public long jobId() {
      return context.jobId();
    }

    @Override
    public String parameters() {
      return context.parameters();
    }

    @Override
    public void progress(long done, long total, String step) {
      if ("pairing.step.store".equals(step)) {
        before.run();
      }
    }

    @Override
    public void hold() {
      context.hold();
    }
  }
}
