package org.compagnon.pairing.algorithm;

/**
 * Translates the engine's steps into one progress that only grows, and asks for cancellation.
 * Belongs to one computation.
 */
final class Watch {

  static final long WHOLE = 1_000;

  private final Progress progress;
  private long from;
  private long to;
  private long reached;

  Watch(Progress progress) {
    this.progress = progress;
  }

  /** The next step covers this share of the whole, in thousandths. */
  void step(long until) {
    from = to;
    to = until;
    advanced(0, 1);
  }

  /** The next of an unknown number of steps: a third of what is left until there. */
  void stepTowards(long until) {
    step(to + (until - to) / 3);
  }

  /** So much of the present step is done; parts of it that begin again do not take it back. */
  void advanced(long done, long total) {
    reached = Math.max(reached, from + (to - from) * done / Math.max(1, total));
    progress.advanced(reached, WHOLE);
  }

  /**
   * Asks whether to go on.
   *
   * @throws SolveCancelled if not
   */
  void check() {
    if (progress.cancelled()) {
      throw new SolveCancelled("pairing computation");
    }
  }
}
