package org.compagnon.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.compagnon.shared.NotFound;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobsIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject private TestJobs work;
  @Inject private Jobs jobs;
  @Inject private JobLedger ledger;

  @Test
  @DisplayName("JO1 a job that ends well is done, with its result, for the caller who asked")
  void aGoodJobIsDone() {
    TestCaller admin = callers.administrator();
    JobView done = await(admin, add(admin, null, "good"), job -> job.status().isOver());
    assertThat(done.status()).isEqualTo(JobStatus.DONE);
    assertThat(done.result()).isEqualTo("{\"done\":true}");
    assertThat(done.createdById()).isEqualTo(admin.accountId());
    assertThat(done.percent()).isEqualTo(100);
  }

  @Test
  @DisplayName("a job that fails for a known reason says which")
  void aKnownFailureIsSaid() {
    TestCaller admin = callers.administrator();
    JobView failed = await(admin, add(admin, null, "known"), job -> job.status().isOver());
    assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
    assertThat(failed.failureKey()).startsWith("shared.failure.");
    assertThat(failed.failureText()).contains("7");
  }

  @Test
  @DisplayName("a job that fails by a bug ends too, with a reference instead of the bug's words")
  void aBugEndsTheJobToo() {
    TestCaller admin = callers.administrator();
    JobView failed = await(admin, add(admin, null, "bug"), job -> job.status().isOver());
    assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
    assertThat(failed.failureKey()).isEqualTo("shared.failure.unexpected");
    assertThat(failed.failureText()).contains("job-" + failed.id()).doesNotContain("a bug");
  }

  @Test
  @DisplayName("JO3 progress is seen while the work goes on, and the owner can stop it")
  void aRunningJobIsStopped() {
    TestCaller admin = callers.administrator();
    long id = add(admin, null, "long");
    await(admin, id, job -> job.done() > 0 && job.step() != null);
    admin.run(() -> jobs.cancel(id));
    assertThat(await(admin, id, job -> job.status().isOver()).status())
        .isEqualTo(JobStatus.CANCELLED);
  }

  @Test
  @DisplayName("JO2 a job whose node has died is taken over when its lease ends")
  void aLostJobIsTakenOver() {
    TestCaller admin = callers.administrator();
    long id = add(admin, null, "good");
    await(admin, id, job -> job.status().isOver());
    fixtures.update(
        """
        update job set status = 'RUNNING', finished_at = null, result = null,
          lease_owner = 'a dead node', lease_until = ? where id = ?""",
        Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC),
        id);
    JobView again = await(admin, id, job -> job.status().isOver());
    assertThat(again.status()).isEqualTo(JobStatus.DONE);
    assertThat(fixtures.number("select attempts from job where id = ?", id)).isEqualTo(2);
  }

  @Test
  @DisplayName("JO2 a job that killed three nodes is given up")
  void aDeadlyJobIsGivenUp() {
    TestCaller admin = callers.administrator();
    long id = add(admin, null, "good");
    await(admin, id, job -> job.status().isOver());
    fixtures.update(
        """
        update job set status = 'RUNNING', attempts = 3, finished_at = null, result = null,
          lease_owner = 'a dead node', lease_until = ? where id = ?""",
        Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC),
        id);
    JobView given = await(admin, id, job -> job.status().isOver());
    assertThat(given.status()).isEqualTo(JobStatus.FAILED);
    assertThat(given.failureKey()).isEqualTo("job.failure.gaveUp");
  }

  @Test
  @DisplayName("JO5 what a node says under a lease that is not in force any more is not written")
  void aLostLeaseSaysNothing() {
    TestCaller admin = callers.administrator();
    long id = add(admin, null, "good");
    await(admin, id, job -> job.status().isOver());
    fixtures.update(
        """
        update job set status = 'RUNNING', attempts = 2, finished_at = null, result = null,
          progress_done = 0, step = null, lease_owner = 'the other node', lease_until = ?
        where id = ?""",
        Instant.now().plusSeconds(600).atOffset(ZoneOffset.UTC),
        id);
    JobLease lost = new JobLease(id, "a frozen node", 1);
    JobLease outdated = new JobLease(id, "the other node", 1);
    for (JobLease lease : List.of(lost, outdated)) {
      Told told = new Told(7, 9, "job.step.1");
      assertThat(ledger.beat(lease, told)).isEqualTo(JobLedger.Beat.LOST);
      assertThatThrownBy(() -> ledger.end(lease, told, JobStatus.DONE, "{}"))
          .isInstanceOf(JobLost.class);
      assertThatThrownBy(() -> ledger.fail(lease, told, "shared.failure.unexpected", List.of()))
          .isInstanceOf(JobLost.class);
    }
    JobView untouched = admin.call(() -> jobs.get(id));
    assertThat(untouched.status()).isEqualTo(JobStatus.RUNNING);
    assertThat(untouched.done()).isZero();

    JobLease held = new JobLease(id, "the other node", 2);
    assertThat(ledger.beat(held, new Told(7, 9, "job.step.1"))).isEqualTo(JobLedger.Beat.ON);
    assertThat(admin.call(() -> jobs.get(id)).done()).isEqualTo(7);
    ledger.end(held, Told.NOTHING, JobStatus.DONE, "{}");
    assertThat(admin.call(() -> jobs.get(id)).status()).isEqualTo(JobStatus.DONE);
  }

  @Test
  @DisplayName("JO4 the same work is not queued twice while it waits or runs")
  void theSameWorkIsQueuedOnce() {
    TestCaller admin = callers.administrator();
    String key = fixtures.unique("key");
    long first = add(admin, key, "long");
    assertThat(add(admin, key, "long")).isEqualTo(first);
    admin.run(() -> jobs.cancel(first));
    await(admin, first, job -> job.status().isOver());
    long second = add(admin, key, "good");
    assertThat(second).isNotEqualTo(first);
    await(admin, second, job -> job.status().isOver());
  }

  @Test
  @DisplayName("another's job is as if it did not exist; a system administrator sees it")
  void othersJobsDoNotExist() {
    TestCaller owner = callers.administrator();
    long id = add(owner, null, "good");
    TestCaller other = callers.administrator();
    assertThatThrownBy(() -> other.call(() -> jobs.get(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> callers.participant().call(() -> jobs.get(id)))
        .isInstanceOf(EJBAccessException.class);
    TestCaller system = callers.system();
    assertThat(system.call(() -> jobs.get(id)).id()).isEqualTo(id);
  }

  private long add(TestCaller caller, String key, String parameters) {
    return caller.call(() -> work.add(key, parameters)).id();
  }

  private JobView await(TestCaller caller, long id, Predicate<JobView> fits) {
    return Waiting.until(SOON, () -> caller.call(() -> jobs.get(id)), fits);
  }
}
