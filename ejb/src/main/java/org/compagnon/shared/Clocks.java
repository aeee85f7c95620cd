package org.compagnon.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one place that knows the machine's clock. */
@ApplicationScoped
public class Clocks {

  /**
   * UTC, in microseconds: what both databases keep, so that a value read back equals the one
   * written.
   */
  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
