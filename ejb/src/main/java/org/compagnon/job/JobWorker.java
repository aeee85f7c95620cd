package org.compagnon.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Takes jobs and has them done, two at a time on this node. */
@ApplicationScoped
public class JobWorker {
  private static final int AT_ONCE = 2;

  private final String owner = UUID.randomUUID().toString();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Set<RunningJob> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  @Resource private ManagedExecutorService executor;
  @Inject private JobLedger ledger;
  @Inject private JobRun run;

  /**
   * Renews leases, tells progress and takes what waits; called every second and after each
   * queueing.
   */
  void tick() {
    running.forEach(RunningJob::beat);
    while (!stopping && places.tryAcquire()) {
      Optional<JobLedger.Leased> job = lease();
      if (job.isEmpty()) {
        return;
      }
      begin(job.get());
    }
  }

  void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueue.JobQueued queued) {
    executor.execute(this::tick);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private Optional<JobLedger.Leased> lease() {
    Optional<JobLedger.Leased> job = Optional.empty();
    try {
      job = ledger.leaseNext(owner);
      return job;
    } finally {
      if (job.isEmpty()) {
        places.release();
      }
    }
  }

  private void begin(JobLedger.Leased job) {
    RunningJob begun = new RunningJob(job, ledger);
    running.add(begun);
    executor.execute(
        () -> {
          try {
            run.run(begun);
          } finally {
            running.remove(begun);
            places.release();
          }
        });
  }
}
