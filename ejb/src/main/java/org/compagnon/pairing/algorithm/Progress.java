package org.compagnon.pairing.algorithm;

/**
 * How a long computation tells where it stands and asks whether to go on. Called often and from the
 * computing thread; an implementation must be quick.
 */
public interface Progress {

  /** Nobody watches and nobody cancels. */
  Progress NONE =
      new Progress() {
        @Override
        public void advanced(long done, long total) {
          // nobody watches
        }

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * {@code done} of {@code total} units of work are done; never decreases within one computation.
   */
  void advanced(long done, long total);

  /** Whether the computation should stop; it then throws {@link SolveCancelled}. */
  boolean cancelled();
}
