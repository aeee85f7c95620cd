package org.compagnon.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.shared.Trace;

/**
 * Does the work of timers. Nothing escapes, because the server drops a timer for good that fails
 * twice; while the database is away nothing is tried; and what keeps failing is said once, not
 * every second. {@link TimersAlive} tells operators when each timer last did its work.
 */
@ApplicationScoped
public class Ticks {
  private static final Logger LOG = Logger.getLogger(Ticks.class.getName());

  private final Map<String, Turn> records = new ConcurrentHashMap<>();

  @Inject private Clock clock;

  /**
   * What is known of a timer.
   *
   * @param every how often it comes
   * @param cameAt when it last came
   * @param workedAt when its work last ended well, or null
   * @param failingSince since when its work fails, or null
   */
  public record Turn(Duration every, Instant cameAt, Instant workedAt, Instant failingSince) {}

  /**
   * Does the work of one tick.
   *
   * @param name of the timer
   * @param every how often it comes
   * @param work in transactions of its own
   */
  public void run(String name, Duration every, Runnable work) {
    records.compute(name, (key, old) -> came(every, old));
    if (DatabaseWatch.isAway()) {
      return;
    }
    Trace.beginWork(name, null, "system");
    try {
      work.run();
      records.computeIfPresent(name, (key, old) -> worked(old));
    } catch (RuntimeException e) {
      failed(name, e);
    } finally {
      Trace.end();
    }
  }

  /** Everything known, by the timers' names. */
  public Map<String, Turn> records() {
    return new TreeMap<>(records);
  }

  private Turn came(Duration every, Turn old) {
    Instant now = clock.instant();
    return old == null
        ? new Turn(every, now, null, null)
        : new Turn(every, now, old.workedAt(), old.failingSince());
  }

  private Turn worked(Turn old) {
    return new Turn(old.every(), old.cameAt(), clock.instant(), null);
  }

  private void failed(String name, RuntimeException failure) {
    Instant now = clock.instant();
    Turn before = records.get(name);
    records.computeIfPresent(
        name,
        (key, old) ->
            new Turn(
                old.every(),
                old.cameAt(),
                old.workedAt(),
                old.failingSince() == null ? now : old.failingSince()));
    if (before != null && before.failingSince() != null) {
      return;
    }
    if (Outages.isOutage(failure)) {
      LOG.warning(() -> "The timer " + name + " had no database; it tries again");
    } else {
      LOG.log(Level.WARNING, failure, () -> "The timer " + name + " failed; it tries again");
    }
  }
}
