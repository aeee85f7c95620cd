package org.compagnon.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Watching and stopping background work: system administrators all of it, others their own. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
public class Jobs {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private JobQueue queue;
  @Inject private CurrentCaller current;
  @Inject private AuditTrail audit;

  /** One job; another's job is as if it did not exist. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public JobView get(long id) {
    Caller caller = current.get();
    return queue
        .find(id)
        .filter(job -> caller.is(Role.SYSTEM) || isOwn(job, caller))
        .orElseThrow(() -> new NotFound("job", id));
  }

  /** Jobs, newest first: all for system administrators, the caller's own for others. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public Page<JobView> page(PageRequest request) {
    Caller caller = current.get();
    Long owner = caller.is(Role.SYSTEM) ? null : Long.valueOf(caller.accountId());
    String where = " from Job j" + (owner == null ? "" : " where j.createdBy = :owner");
    var rows = em.createQuery("select j" + where + " order by j.id desc", Job.class);
    var count = em.createQuery("select count(j)" + where, Long.class);
    if (owner != null) {
      rows.setParameter("owner", owner);
      count.setParameter("owner", owner);
    }
    List<JobView> items =
        rows.setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(Job::asView)
            .toList();
    return Page.of(items, request, count.getSingleResult());
  }

  /** Asks a job to stop. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
  public void cancel(long id) {
    JobView job = get(id);
    queue.cancel(job.id());
    audit.record(AuditFact.of("job.cancel", "job", id));
  }

  private static boolean isOwn(JobView job, Caller caller) {
    return Objects.equals(job.createdById(), caller.accountId());
  }
}
