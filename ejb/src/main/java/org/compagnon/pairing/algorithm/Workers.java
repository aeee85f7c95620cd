package org.compagnon.pairing.algorithm;

import java.util.concurrent.Executor;

/**
 * Threads that may help with scoring and pricing. Results do not depend on them.
 *
 * @param executor runs the work of the further threads; must not refuse it
 * @param threads 1 or more, the calling thread included
 */
public record Workers(Executor executor, int threads) {

  /** The calling thread alone. */
  public static final Workers NONE = new Workers(Runnable::run, 1);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("The threads (%d) must be 1 or more.".formatted(threads));
    }
  }
}
