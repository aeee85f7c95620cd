package org.compagnon.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.compagnon.security.Role;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Searches and reads the trail, for auditors. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class AuditReading {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Looks looks;

  /**
   * Rows that fit, newest first. The search is written down: once, however many of its pages are
   * turned (AU4).
   */
  @RolesAllowed(Role.AUDITOR)
  public Page<AuditView> search(AuditFilter filter, PageRequest request) {
    Page<AuditView> found = page(filter, request);
    looks.noteOnce(AuditFact.of("audit.trail.search", "trail", "trail").after(filter));
    return found;
  }

  /**
   * The latest rows of an action, at most 50; a look at one's own work that is not written down.
   */
  @RolesAllowed(Role.AUDITOR)
  public List<AuditView> latest(String action, int most) {
    AuditFilter filter = new AuditFilter(null, null, null, action, null, null);
    return page(filter, new PageRequest(0, Math.min(most, 50))).items();
  }

  private Page<AuditView> page(AuditFilter filter, PageRequest request) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    var rows = cb.createQuery(AuditEntry.class);
    Root<AuditEntry> row = rows.from(AuditEntry.class);
    rows.select(row).where(conditions(cb, row, filter)).orderBy(cb.desc(row.get("id")));
    var count = cb.createQuery(Long.class);
    Root<AuditEntry> counted = count.from(AuditEntry.class);
    count.select(cb.count(counted)).where(conditions(cb, counted, filter));
    List<AuditView> items =
        em.createQuery(rows)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(AuditEntry::asView)
            .toList();
    return Page.of(items, request, em.createQuery(count).getSingleResult());
  }

  /** One row. Reading it is written down. */
  @RolesAllowed(Role.AUDITOR)
  public AuditView get(long id) {
    AuditEntry entry = em.find(AuditEntry.class, id);
    if (entry == null) {
      throw new NotFound("auditEntry", id);
    }
    AuditView view = entry.asView();
    looks.noteOnce(AuditFact.of("audit.entry.read", "auditEntry", id));
    return view;
  }

  private static Predicate[] conditions(
      CriteriaBuilder cb, Root<AuditEntry> row, AuditFilter filter) {
    List<Predicate> all = new ArrayList<>();
    if (filter.from() != null) {
      all.add(cb.greaterThanOrEqualTo(row.<Instant>get("at"), filter.from()));
    }
    if (filter.to() != null) {
      all.add(cb.lessThan(row.<Instant>get("at"), filter.to()));
    }
    if (isGiven(filter.actor())) {
      String part = "%" + filter.actor().strip().toLowerCase(Locale.ROOT).replace("%", "") + "%";
      all.add(cb.like(cb.lower(row.get("actorName")), part));
    }
    if (isGiven(filter.action())) {
      all.add(cb.like(row.get("action"), filter.action().strip().replace("%", "") + "%"));
    }
    if (isGiven(filter.subjectType())) {
      all.add(cb.equal(row.get("subjectType"), filter.subjectType().strip()));
    }
    if (isGiven(filter.subjectId())) {
      all.add(cb.equal(row.get("subjectId"), filter.subjectId().strip()));
    }
    return all.toArray(Predicate[]::new);
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }
}
