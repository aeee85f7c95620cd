package org.compagnon.notification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
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
  private static final int AT_ONCE = 50;
  private static final int BATCHES = 20;

  @Inject private OutboxLedger ledger;
  @Inject private MailSender sender;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "mail")
  void tick() {
    if (!"smtp".equals(Setting.MAIL_MODE.text())) {
      return;
    }
    try {
      List<Outgoing> due = ledger.claimDue(AT_ONCE);
      for (int batch = 1; !due.isEmpty(); batch++) {
        sender.send(due, new Book(ledger));
        due = batch < BATCHES ? ledger.claimDue(AT_ONCE) : List.of();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Sending mail failed; it is tried again in five seconds");
    }
  }

  /** Writes down what became of each mail. */
  private record Book(OutboxLedger ledger) implements MailSender.Outcome {

    @Override
    public void sent(long id) {
      ledger.sent(id);
    }

    @Override
    public void failed(long id, String why) {
      LOG.warning(() -> "Mail " + id + " could not be sent");
      ledger.failed(id, why);
    }
  }
}
