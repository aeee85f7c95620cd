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
import org.compagnon.security.LinkSecrets;
import org.compagnon.settings.Setting;

/** Takes mails from the other rooms, inside the transaction of their cause (NO1). */
@ApplicationScoped
public class Outbox {
  /** Stands in a mail where the secret of its link will be. */
  static final String SECRET = "{made-when-sent}";

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
    boolean sends = "smtp".equals(Setting.MAIL_MODE.text());
    keep(mail, null, sends ? MailStatus.WAITING : MailStatus.SHOWN);
  }

  /**
   * Sends the links that open accounts. Where no mail is sent their secrets are not made at all; in
   * the demonstration the server's log has them, so that it can be tried.
   */
  void onLinkIssued(@Observes LinkIssued link) {
    keep(
        new Mail(
            link.address(),
            link.displayName(),
            link.personId(),
            link.language(),
            template(link.purpose()),
            List.of(),
            "/password?token=" + SECRET),
        link.linkId(),
        LinkSecrets.areMade() ? MailStatus.WAITING : MailStatus.SHOWN);
  }

  private static String template(LinkPurpose purpose) {
    return switch (purpose) {
      case INVITATION -> "notification.mail.linkInvitation";
      case SIGN_UP -> "notification.mail.linkSignUp";
      case RESET, SETUP -> "notification.mail.linkReset";
    };
  }

  private void keep(Mail mail, Long linkId, MailStatus first) {
    WrittenMail written = WrittenMail.of(mail, Setting.BASE_URL.text());
    em.persist(new OutboxMessage(mail, written, linkId, first, clock.instant()));
  }
}
