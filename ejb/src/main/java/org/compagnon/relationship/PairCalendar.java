package org.compagnon.relationship;

import jakarta.annotation.PostConstruct;
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
 * Lets planned pairs begin on their first day and active ones be complete after the programme's
 * last; also at the start, so that nobody sees yesterday's pairs.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class PairCalendar {
  private static final Duration EVERY = Duration.ofMinutes(5);
  private static final Duration NIGHTLY = Duration.ofDays(1);

  @Inject private Ticks ticks;
  @Inject private PairDays days;
  @Inject private LineChanges lines;

  @PostConstruct
  void atStart() {
    tick();
  }

  @Schedule(hour = "*", minute = "*/5", persistent = false, info = "pairs")
  void tick() {
    ticks.run(
        "pairs",
        EVERY,
        () -> {
          turn();
          lines.askIfNoted();
        });
  }

  /** Looks at every pair once a night, for changes that nobody told of. */
  @Schedule(hour = "2", minute = "37", persistent = false, info = "pairs' reporting lines")
  void night() {
    ticks.run("pairs.lines", NIGHTLY, lines::note);
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
