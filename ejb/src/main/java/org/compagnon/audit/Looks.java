package org.compagnon.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.compagnon.security.CurrentCaller;

/** Writes down that somebody looked, once for all that is one look. */
@ApplicationScoped
class Looks {
  /** Within this time the same search and the same thing are one look. */
  private static final Duration SAME_LOOK = Duration.ofMinutes(30);

  /** More different looks of a kind in that time may be written twice. */
  private static final int REMEMBERED = 100;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private AuditTrail trail;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;

  /** Writes a fact down unless the caller did just that a short while ago. */
  @Transactional
  public void noteOnce(AuditFact fact) {
    boolean known =
        em.createNamedQuery("AuditEntry.looks", AuditEntry.class)
            .setParameter("actor", current.get().accountId())
            .setParameter("action", fact.action())
            .setParameter("since", clock.instant().minus(SAME_LOOK))
            .setMaxResults(REMEMBERED)
            .getResultStream()
            .anyMatch(entry -> entry.says(fact));
    if (!known) {
      trail.record(fact);
    }
  }
}
