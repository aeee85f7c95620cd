package org.compagnon.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.compagnon.security.LinkIssued;
import org.compagnon.security.LinkPurpose;
import org.compagnon.settings.Setting;

/** Takes mails from the other rooms, inside the transaction of their cause (NO1). */
@ApplicationScoped
public class Outbox {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Clock clock;

  /**
   * Writes a mail and puts it into the outbox.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(Mail mail) {
    MailStatus first =
        "smtp".equals(Setting.MAIL_MODE.text()) ? MailStatus.WAITING : MailStatus.SHOWN;
    WrittenMail written = WrittenMail.of(mail, Setting.BASE_URL.text());
    em.persist(new OutboxMessage(mail, written, first, clock.instant()));
  }

  /** Sends the links that open accounts. */
  void onLinkIssued(@Observes LinkIssued link) {
    boolean invitation = link.purpose() == LinkPurpose.INVITATION;
    put(
        new Mail(
            link.address(),
            link.displayName(),
            link.personId(),
            link.language(),
            invitation ? "notification.mail.linkInvitation" : "notification.mail.linkReset",
            List.of(),
            "/password?token=" + link.token()));
  }
}
