package org.compagnon.job;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The worker's tick. Not persistent and outside transactions: the server drops a timer after two
 * failed deliveries, so nothing may escape.
 */
@Singleton
@Startup
@DependsOn("Database")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {
  private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());

  @Inject private JobWorker worker;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "jobs")
  void tick() {
    try {
      worker.tick();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The job worker's tick failed; it tries again in a second");
    }
  }
}
