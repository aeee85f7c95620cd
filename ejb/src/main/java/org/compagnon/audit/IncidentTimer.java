package org.compagnon.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes incidents into the trail every few seconds. Nothing may escape; see the worker's timer.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class IncidentTimer {
  private static final Logger LOG = Logger.getLogger(IncidentTimer.class.getName());

  @Inject private Incidents incidents;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "incidents")
  void tick() {
    try {
      incidents.write();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Incidents could not be written; they are kept");
    }
  }
}
