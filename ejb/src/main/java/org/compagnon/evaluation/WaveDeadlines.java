package org.compagnon.evaluation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.settings.Ticks;

/** Closes waves after their last day. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class WaveDeadlines {
  private static final Duration EVERY = Duration.ofMinutes(10);

  @Inject private Ticks ticks;
  @Inject private OverdueWaves overdue;

  @Schedule(hour = "*", minute = "*/10", persistent = false, info = "waves")
  void tick() {
    ticks.run("waves", EVERY, overdue::close);
  }
}
