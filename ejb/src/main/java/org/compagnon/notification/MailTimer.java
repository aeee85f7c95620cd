package org.compagnon.notification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.settings.Setting;

/**
 * Sends what is due, every five seconds. Nothing may escape: the server drops a timer that fails
 * twice.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {
  private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());
  private static final int AT_ONCE = 20;

  @Inject private OutboxLedger ledger;
  @Inject private MailSender sender;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "mail")
  void tick() {
    if (!"smtp".equals(Setting.MAIL_MODE.text())) {
      return;
    }
    try {
      ledger.claimDue(AT_ONCE).forEach(this::send);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Sending mail failed; it is tried again in five seconds");
    }
  }

  private void send(Outgoing mail) {
    try {
      sender.send(mail);
      ledger.sent(mail.id());
    } catch (MessagingException e) {
      LOG.warning(
          () -> "Mail " + mail.id() + " could not be sent: " + e.getClass().getSimpleName());
      ledger.failed(mail.id(), String.valueOf(e.getMessage()));
    }
  }
}
