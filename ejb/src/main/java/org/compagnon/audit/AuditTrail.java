package org.compagnon.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.SecurityFact;
import org.compagnon.shared.Trace;

/** Writes the trail. Only inside the transaction of the change itself. */
@ApplicationScoped
public class AuditTrail {
  /** Stands where an author would, in rows of which nobody is the author (AU7). */
  public static final String UNSIGNED = "-";

  private static final String SYSTEM = "system";

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private CurrentCaller current;
  @Inject private Clock clock;

  /**
   * Writes a fact down for whoever is calling (or whoever the background work is done for).
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(AuditFact fact) {
    Optional<String> worker = Trace.actorName();
    if (worker.isPresent()) {
      write(fact, Trace.actorId().orElse(null), worker.get());
      return;
    }
    Optional<Caller> caller = current.find();
    write(
        fact, caller.map(Caller::accountId).orElse(null), caller.map(Caller::login).orElse(SYSTEM));
  }

  /** Writes a fact down for an account that is not the caller (nobody has signed in). */
  void recordOf(Long accountId, String login, AuditFact fact) {
    write(fact, accountId, login);
  }

  /**
   * Writes a fact down without its author: what people were promised that nobody notes against them
   * (AU7). Nothing in the row leads to whoever did it.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recordUnsigned(AuditFact fact) {
    em.persist(new AuditEntry(clock.instant(), null, UNSIGNED, UNSIGNED, fact));
  }

  /** Writes down what happened in the security room, which knows nothing of this one. */
  void onSecurityFact(@Observes SecurityFact fact) {
    AuditFact written =
        new AuditFact(
            fact.action(), fact.subjectType(), fact.subjectId(), fact.before(), fact.after(), null);
    if (fact.actorName() == null) {
      record(written);
    } else {
      write(written, fact.actorId(), fact.actorName());
    }
  }

  private void write(AuditFact fact, Long actorId, String actorName) {
    em.persist(new AuditEntry(clock.instant(), actorId, actorName, Trace.requestId(), fact));
  }
}
