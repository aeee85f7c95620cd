package org.compagnon.notification;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.compagnon.security.LinkSecrets;
import org.compagnon.settings.Secret;
import org.compagnon.settings.Setting;

/**
 * Sends what is due, one mail after the other over one connection; once at a time on a node. No
 * database connection is held while the mail server is spoken to.
 */
@ApplicationScoped
class MailRun {
  private static final Logger LOG = Logger.getLogger(MailRun.class.getName());

  private final AtomicBoolean busy = new AtomicBoolean();

  /** What the database could not be told yet; a mail that was sent must not be sent again. */
  private final Deque<Runnable> untold = new ArrayDeque<>();

  private volatile boolean stopping;

  @Inject private OutboxLedger ledger;
  @Inject private LinkSecrets secrets;

  /** Sends until nothing is due; does nothing while another run is under way on this node. */
  void run() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      tellRest();
      if ("smtp".equals(Setting.MAIL_MODE.text())) {
        send();
      } else if (Setting.DEMO.isOn()) {
        show();
      }
    } finally {
      busy.set(false);
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void send() {
    Optional<Outgoing> due = nextDue();
    if (due.isEmpty()) {
      return;
    }
    try (var server = new MailConnection(Setting::text, Secret.MAIL_PASSWORD.text())) {
      for (; due.isPresent(); due = server.isOpen() ? nextDue() : Optional.empty()) {
        send(server, due.get());
      }
    } catch (MessagingException e) {
      due.ifPresent(mail -> failed(mail, e, false));
    }
  }

  private void send(MailConnection server, Outgoing mail) {
    try {
      server.send(mail, () -> isStillMine(mail));
      tell(() -> ledger.sent(mail, MailStatus.SENT));
    } catch (MailConnection.NotTaken e) {
      failed(mail, e, e.doubtful());
    }
  }

  /** In the demonstration nothing is sent: links stand in the log, so that they can be tried. */
  private void show() {
    for (var due = nextDue(); due.isPresent(); due = nextDue()) {
      Outgoing mail = due.get();
      mail.text()
          .lines()
          .filter(line -> line.contains("/password?token="))
          .forEach(link -> LOG.info(() -> "Demo mail to " + mail.recipient() + ": " + link));
      tell(() -> ledger.sent(mail, MailStatus.SHOWN));
    }
  }

  /** The next mail that may leave, with the secret of its link. */
  private Optional<Outgoing> nextDue() {
    while (!stopping) {
      Optional<Outgoing> due = ledger.claimNext();
      if (due.isEmpty() || due.get().linkId() == null) {
        return due;
      }
      Outgoing mail = due.get();
      Optional<String> secret = secrets.make(mail.linkId(), mail.recipient());
      if (secret.isPresent()) {
        return Optional.of(mail.withSecret(secret.get()));
      }
      ledger.withdraw(mail);
    }
    return Optional.empty();
  }

  private boolean isStillMine(Outgoing mail) {
    try {
      return ledger.confirm(mail);
    } catch (RuntimeException e) {
      return false; // Without the database nobody knows; not sending is the safe answer.
    }
  }

  private void failed(Outgoing mail, Exception why, boolean doubtful) {
    LOG.warning(() -> "Mail " + mail.id() + " could not be sent: " + why.getMessage());
    tell(() -> ledger.failed(mail, String.valueOf(why.getMessage()), doubtful));
  }

  private void tell(Runnable outcome) {
    untold.add(outcome);
    tellRest();
  }

  /** Tells the database everything it has not been told; stops where it does not listen. */
  private void tellRest() {
    while (!untold.isEmpty()) {
      untold.peek().run();
      untold.remove();
    }
  }
}
