package org.compagnon.enrolment;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.settings.Ticks;

/**
 * Ends the pauses whose day has come, a little after every full hour (EN4); those that are left
 * come with the next hour.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class PauseTimer {
  private static final Duration EVERY = Duration.ofHours(1);

  @Inject private Ticks ticks;
  @Inject private PauseEnding pauses;

  @Schedule(hour = "*", minute = "4", persistent = false, info = "pauses")
  void tick() {
    ticks.run("pauses", EVERY, pauses::endDue);
  }
}
