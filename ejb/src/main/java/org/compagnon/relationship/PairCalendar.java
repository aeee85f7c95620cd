package org.compagnon.relationship;

import jakarta.annotation.PostConstruct;
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

/**
 * Lets planned pairs begin on their first day and active ones be complete after the programme's
 * last. Not persistent: the server drops a timer that fails twice.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class PairCalendar {
  private static final Logger LOG = Logger.getLogger(PairCalendar.class.getName());

  @Inject private PairDays days;
  @Inject private LineChanges lines;

  @PostConstruct
  void atStart() {
    tick();
  }

  @Schedule(hour = "*", minute = "*/5", persistent = false, info = "pairs")
  void tick() {
    Trace.beginWork("pairs", null, "system");
    try {
      turn();
      lines.askIfNoted();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Turning the pairs' days failed; tried again in 5 minutes");
    } finally {
      Trace.end();
    }
  }

  /** Looks at every pair once a night, for changes that nobody told of. */
  @Schedule(hour = "2", minute = "37", persistent = false, info = "pairs' reporting lines")
  void night() {
    Trace.beginWork("pairs", null, "system");
    try {
      lines.note();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Asking for a look at the reporting lines failed");
    } finally {
      Trace.end();
    }
  }

  private void turn() {
    for (long programme : days.programmes()) {
      days.begin(programme);
      boolean more = true;
      while (more) {
        more = days.completeSome(programme);
      }
    }
  }
}
