package org.compagnon.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.settings.Ticks;

/** Writes incidents into the trail every few seconds. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class IncidentTimer {
  private static final Duration EVERY = Duration.ofSeconds(5);

  @Inject private Ticks ticks;
  @Inject private Incidents incidents;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "incidents")
  void tick() {
    ticks.run("incidents", EVERY, incidents::write);
  }
}
