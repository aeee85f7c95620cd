package org.compagnon.evaluation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.shared.Trace;

/** Closes waves after their last day. Not persistent: the server drops a timer that fails twice. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class WaveDeadlines {
  private static final Logger LOG = Logger.getLogger(WaveDeadlines.class.getName());

  @Inject private OverdueWaves overdue;

  @Schedule(hour = "*", minute = "*/10", persistent = false, info = "waves")
  void tick() {
    Trace.beginWork("waves", null, "system");
    try {
      overdue.close();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Closing overdue waves failed; tried again in ten minutes");
    } finally {
      Trace.end();
    }
  }
}
