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
import java.time.Duration;
import org.compagnon.settings.Ticks;

/** The worker's tick. */
@Singleton
@Startup
@DependsOn("Database")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {
  private static final Duration EVERY = Duration.ofSeconds(1);

  @Inject private Ticks ticks;
  @Inject private JobWorker worker;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "jobs")
  void tick() {
    ticks.run("jobs", EVERY, worker::tick);
  }
}
