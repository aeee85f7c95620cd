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

  Watch(Progress progress) {
    this.progress = progress;
  }

  /** The next step covers this share of the whole, in thousandths. */
  void step(long until) {
    from = to;
    to = until;
    progress.advanced(from, WHOLE);
  }

  /** So much of the present step is done. */
  void advanced(long done, long total) {
    progress.advanced(from + (to - from) * done / Math.max(1, total), WHOLE);
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
