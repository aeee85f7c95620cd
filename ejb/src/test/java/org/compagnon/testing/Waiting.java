package org.compagnon.testing;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what another thread does. */
public final class Waiting {
  private Waiting() {}

  /**
   * Looks every fifth of a second until what is seen fits.
   *
   * @return what was seen last
   * @throws AssertionError if it does not fit in time
   */
  public static <T> T until(Duration most, Supplier<T> look, Predicate<T> fits) {
    long end = System.nanoTime() + most.toNanos();
    T seen = look.get();
    while (!fits.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + most.toSeconds() + " s; last seen: " + seen);
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      seen = look.get();
    }
    return seen;
  }
}
