package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundProgressTest {

  @Test
  @DisplayName("a round whose job was given up or cancelled says so although nobody told it")
  void theJobIsRight() {
    var failed = RoundProgress.of(RoundStatus.RUNNING, job(JobStatus.FAILED, "job.failure.gaveUp"));
    assertThat(failed.status()).isEqualTo(RoundStatus.FAILED);
    assertThat(failed.failureKey()).isEqualTo("job.failure.gaveUp");
    assertThat(RoundProgress.of(RoundStatus.WAITING, job(JobStatus.CANCELLED, null)).status())
        .isEqualTo(RoundStatus.CANCELLED);
  }

  @Test
  @DisplayName("a running round shows its step and share; a computed one is done")
  void progress() {
    var running = RoundProgress.of(RoundStatus.RUNNING, job(JobStatus.RUNNING, null));
    assertThat(running.percent()).isEqualTo(40);
    assertThat(running.step()).isEqualTo("pairing.step.solve");
    assertThat(RoundProgress.of(RoundStatus.PROPOSED, null).percent()).isEqualTo(100);
  }

  private static JobView job(JobStatus status, String failureKey) {
    var at = Instant.EPOCH;
    return new JobView(
        1,
        RoundWork.TYPE,
        "x",
        status,
        40,
        100,
        "pairing.step.solve",
        null,
        failureKey,
        null,
        false,
        null,
        "system",
        at,
        at,
        null);
  }
}
