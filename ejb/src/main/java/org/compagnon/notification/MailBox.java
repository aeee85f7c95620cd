package org.compagnon.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.Role;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** What was sent, what waits, and what could not be delivered; for system administrators. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class MailBox {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Mails, newest first; {@code status} null: all. */
  @RolesAllowed(Role.SYSTEM)
  @PersonalRead(action = "notification.mails.read", thing = "mail")
  public Page<MailView> page(MailStatus status, PageRequest request) {
    String where = " from OutboxMessage m" + (status == null ? "" : " where m.status = :status");
    var rows = em.createQuery("select m" + where + " order by m.id desc", OutboxMessage.class);
    var count = em.createQuery("select count(m)" + where, Long.class);
    if (status != null) {
      rows.setParameter("status", status);
      count.setParameter("status", status);
    }
    List<MailView> items =
        rows.setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(OutboxMessage::asView)
            .toList();
    return Page.of(items, request, count.getSingleResult());
  }

  /** One mail; looking at it is written down, because it may hold personal words. */
  @RolesAllowed(Role.SYSTEM)
  public MailView get(long id) {
    audit.record(AuditFact.of("notification.mail.read", "mail", id));
    return byId(id).asView();
  }

  /** Tries a dead letter again; does nothing to any other, or to one that was withdrawn. */
  @RolesAllowed(Role.SYSTEM)
  public void tryAgain(long id) {
    OutboxMessage message = byId(id);
    if (message.mayBeTriedAgain()) {
      message.tryAgain(clock.instant());
      audit.record(AuditFact.of("notification.mail.tryAgain", "mail", id));
    }
  }

  private OutboxMessage byId(long id) {
    OutboxMessage message = em.find(OutboxMessage.class, id);
    if (message == null) {
      throw new NotFound("mail", id);
    }
    return message;
  }
}
