package org.compagnon.pairing;

import org.compagnon.job.JobContext;
import org.compagnon.pairing.algorithm.Progress;

/**
 * Passes the progress of one of several equal steps on to the job, whose own cancellation stops it.
 *
 * @param step from 0
 * @param steps in all
 * @param name message key of what is being done
 */
record JobStep(JobContext context, int step, int steps, String name) implements Progress {

  private static final long SHARES = 1_000;

  /** The step begins. */
  void begin() {
    advanced(0, 1);
  }

  @Override
  public void advanced(long done, long total) {
    long share = total == 0 ? SHARES : SHARES * done / total;
    context.progress(step * SHARES + share, steps * SHARES, name);
  }

  @Override
  public boolean cancelled() {
    return false;
  }
}
