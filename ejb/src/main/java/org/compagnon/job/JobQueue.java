package org.compagnon.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;

/** Takes work from the other rooms. Not an EJB: whoever calls it has checked the caller. */
@ApplicationScoped
public class JobQueue {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Intents intents;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;
  @Inject private Event<JobQueued> queued;

  /** A job was queued; told to the worker after commit. */
  record JobQueued(long jobId) {}

  /**
   * Queues work in the running transaction, for the current caller.
   *
   * @return the job; the one that waits or runs already where the unique key is the same
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public JobView add(NewJob asked) {
    intents.earlier("job.queue", asked.uniqueKey()); // an equal request at once waits here
    Optional<Job> known = asked.uniqueKey() == null ? Optional.empty() : byKey(asked.uniqueKey());
    if (known.isPresent()) {
      return known.get().asView();
    }
    Optional<Caller> caller = current.find();
    Job job =
        new Job(
            asked,
            caller.map(Caller::accountId).orElse(null),
            caller.map(Caller::login).orElse("system"),
            clock.instant());
    em.persist(job);
    em.flush();
    queued.fire(new JobQueued(job.id()));
    return job.asView();
  }

  /** A job, whoever owns it; for rooms that show the progress of their own work. */
  public Optional<JobView> find(long jobId) {
    return Optional.ofNullable(em.find(Job.class, jobId)).map(Job::asView);
  }

  /**
   * The same for many at once, by id; those that are not known are left out. Any id may be asked.
   */
  public Map<Long, JobView> find(Collection<Long> jobIds) {
    if (jobIds.isEmpty()) {
      return new HashMap<>();
    }
    return em.createQuery("select j from Job j where j.id in :ids", Job.class)
        .setParameter("ids", Set.copyOf(jobIds))
        .getResultStream()
        .collect(Collectors.toMap(Job::id, Job::asView));
  }

  /** Asks a job to stop; nothing happens to one that is over. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void cancel(long jobId) {
    Job job = em.find(Job.class, jobId);
    if (job == null) {
      return;
    }
    em.refresh(job, LockModeType.PESSIMISTIC_WRITE); // a worker may be taking it just now
    if (!job.status().isOver()) {
      job.requestCancel(clock.instant());
    }
  }

  private Optional<Job> byKey(String key) {
    return em.createNamedQuery("Job.byKey", Job.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
