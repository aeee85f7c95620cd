package org.compagnon.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive means: every timer still comes. Asked at {@code /health/live}, which also says when each
 * one last did its work. A timer whose work fails is no reason to start the product again, and
 * neither is a database that is away: that is {@link DatabaseReady}'s to say.
 */
@Liveness
@ApplicationScoped
public class TimersAlive implements HealthCheck {
  private static final Duration GRACE = Duration.ofMinutes(5);

  @Inject private Ticks ticks;
  @Inject private Clock clock;

  @Override
  public HealthCheckResponse call() {
    Instant now = clock.instant();
    var answer = HealthCheckResponse.named("timers");
    boolean alive = true;
    for (var timer : ticks.records().entrySet()) {
      Ticks.Turn known = timer.getValue();
      alive &= comes(known, now) || DatabaseWatch.isAway();
      answer.withData(timer.getKey() + ".came", known.cameAt().toString());
      if (known.workedAt() != null) {
        answer.withData(timer.getKey() + ".worked", known.workedAt().toString());
      }
      if (known.failingSince() != null) {
        answer.withData(timer.getKey() + ".failingSince", known.failingSince().toString());
      }
    }
    return answer.status(alive).build();
  }

  /** A timer that has missed two turns, and some minutes, does not come any more. */
  static boolean comes(Ticks.Turn timer, Instant now) {
    Duration most = timer.every().multipliedBy(2).plus(GRACE);
    return Duration.between(timer.cameAt(), now).compareTo(most) <= 0;
  }
}
