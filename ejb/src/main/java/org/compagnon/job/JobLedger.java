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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.compagnon.shared.Json;

/** Leases, progress and ends of jobs, each in a transaction of its own (JO3). */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobLedger {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Clock clock;

  /** What a worker needs to know of a job it has leased. */
  record Leased(long id, String type, String parameters, Long createdBy, String createdByName) {}

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
        new Leased(job.id(), job.type(), job.parameters(), job.createdBy(), job.createdByName()));
  }

  /** Renews the leases of the jobs a node works on. */
  void renew(Collection<Long> ids, String owner) {
    for (Long id : ids) {
      em.createNativeQuery("update job set lease_until = ?1 where id = ?2 and lease_owner = ?3")
          .setParameter(1, clock.instant().plus(Job.LEASE).atOffset(ZoneOffset.UTC))
          .setParameter(2, id)
          .setParameter(3, owner)
          .executeUpdate();
    }
  }

  /** Writes progress; returns whether the job has been asked to stop. */
  boolean progress(long id, long done, long total, String step) {
    em.createNativeQuery(
            "update job set progress_done = ?1, progress_total = ?2, step = ?3 where id = ?4")
        .setParameter(1, done)
        .setParameter(2, total)
        .setParameter(3, step)
        .setParameter(4, id)
        .executeUpdate();
    return (Boolean)
        em.createNativeQuery("select cancel_requested from job where id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }

  void end(long id, JobStatus status, String result) {
    locked(id).finish(status, result, clock.instant());
  }

  void fail(long id, String key, List<Object> arguments) {
    List<String> texts = arguments.stream().map(String::valueOf).toList();
    String text = Json.write(texts);
    locked(id).fail(key, text.length() > 2_000 ? "[]" : text, clock.instant());
  }

  /** Waits for whoever asks the job to stop at this very moment, so that its end is not lost. */
  private Job locked(long id) {
    return em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
