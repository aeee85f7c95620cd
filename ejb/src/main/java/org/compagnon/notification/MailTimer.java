package org.compagnon.notification;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has what is due sent, every five seconds. Nothing may escape: the server drops a timer that fails
 * twice. Sending happens elsewhere, because a mail server may take minutes and a tick may not.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailTimer {
  private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());

  @Resource private ManagedExecutorService executor;
  @Inject private MailRun run;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "mail")
  void tick() {
    executor.execute(this::send);
  }

  private void send() {
    try {
      run.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Sending mail failed; it is tried again in five seconds");
    }
  }
}
