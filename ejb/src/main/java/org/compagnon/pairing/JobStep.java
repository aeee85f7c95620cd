package org.compagnon.pairing;

import org.compagnon.job.JobContext;
import org.compagnon.pairing.algorithm.Progress;

/**
 * Passes the progress of one step on to the job, whose own cancellation stops it.
 *
 * @param from percent of the job at which the step begins
 * @param to percent at which it ends
 * @param name message key of what is being done
 */
record JobStep(JobContext context, int from, int to, String name) implements Progress {

  private static final long SHARES = 1_000;
  private static final long WHOLE = 100 * SHARES;

  /** The step begins. */
  void begin() {
    advanced(0, 1);
  }

  @Override
  public void advanced(long done, long total) {
    long share = total == 0 ? SHARES : SHARES * done / total;
    context.progress(from * SHARES + (to - from) * share, WHOLE, name);
  }

  @Override
  public boolean cancelled() {
    return false;
  }
}
