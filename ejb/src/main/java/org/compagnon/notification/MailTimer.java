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
import java.time.Duration;
import org.compagnon.settings.Ticks;

/**
 * Has what is due sent, every five seconds. Sending happens elsewhere, because a mail server may
 * take minutes and a tick may not.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailTimer {
  private static final Duration EVERY = Duration.ofSeconds(5);

  @Resource private ManagedExecutorService executor;
  @Inject private Ticks ticks;
  @Inject private MailRun run;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "mail")
  void tick() {
    executor.execute(() -> ticks.run("mail", EVERY, run::run));
  }
}
