package org.compagnon.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.compagnon.shared.Json;

/**
 * Leases, progress and ends of jobs, each in a transaction of its own. What is said under a lease
 * that is not in force any more is not written (JO5).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobLedger {
  private static final int FAILURE_LENGTH = 2_000;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Clock clock;

  /** What a worker needs to know of a job it has leased. */
  record Leased(
      JobLease lease, String type, String parameters, Long createdBy, String createdByName) {

    long id() {
      return lease.jobId();
    }
  }

  /** What a worker hears when it renews a lease. */
  enum Beat {
    /** Go on. */
    ON,
    /** Somebody has asked the job to stop. */
    STOP,
    /** Another node has taken the job. */
    LOST
  }

  /** Leases the oldest job that waits or whose lease has ended. */
  Optional<Leased> leaseNext(String owner) {
    Instant now = clock.instant();
    List<?> found =
        em.createNativeQuery(
                """
                select id from job
                where status = 'WAITING' or (status = 'RUNNING' and lease_until < ?1)
                order by id limit 1 for update skip locked""")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Job job = em.find(Job.class, ((Number) found.get(0)).longValue());
    if (!job.lease(owner, now)) {
      return Optional.empty();
    }
    return Optional.of(
        new Leased(
            new JobLease(job.id(), owner, job.attempts()),
            job.type(),
            job.parameters(),
            job.createdBy(),
            job.createdByName()));
  }

  /**
   * Renews a lease and writes progress. Never waits: where the work itself is about to commit and
   * has the row, this beat is left out.
   */
  Beat beat(JobLease lease, Told told) {
    List<?> free =
        em.createNativeQuery("select id from job where id = ?1 for update skip locked")
            .setParameter(1, lease.jobId())
            .getResultList();
    Job job = em.find(Job.class, lease.jobId());
    if (!job.isLeasedAs(lease)) {
      return Beat.LOST;
    }
    if (!free.isEmpty()) {
      job.renew(clock.instant());
      job.reached(told);
    }
    return job.isCancelRequested() ? Beat.STOP : Beat.ON;
  }

  /**
   * Keeps the lease in force until the running transaction ends.
   *
   * @throws JobLost if it is not in force any more
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void hold(JobLease lease) {
    Job job = em.find(Job.class, lease.jobId());
    if (job == null) {
      throw new JobLost(lease.jobId());
    }
    em.refresh(job, LockModeType.PESSIMISTIC_WRITE);
    if (!job.isLeasedAs(lease)) {
      throw new JobLost(lease.jobId());
    }
  }

  void end(JobLease lease, Told told, JobStatus status, String result) {
    change(
        lease,
        job -> {
          job.reached(told);
          job.finish(status, result, clock.instant());
        });
  }

  void fail(JobLease lease, Told told, String key, List<Object> arguments) {
    List<String> texts = arguments.stream().map(String::valueOf).toList();
    String text = Json.write(texts);
    change(
        lease,
        job -> {
          job.reached(told);
          job.fail(key, text.length() > FAILURE_LENGTH ? "[]" : text, clock.instant());
        });
  }

  /** Waits for whoever asks the job to stop at this very moment, so that its end is not lost. */
  private void change(JobLease lease, Consumer<Job> change) {
    Job job = em.find(Job.class, lease.jobId(), LockModeType.PESSIMISTIC_WRITE);
    if (!job.isLeasedAs(lease)) {
      throw new JobLost(lease.jobId());
    }
    change.accept(job);
  }
}
