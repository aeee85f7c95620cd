package org.compagnon.pairing;

/** What can be asked about a computed round. */
public enum InsightKind {
  /** Two people: second choices, and what forcing or forbidding them costs. */
  PAIR(40_000_000),
  /** The whole round: where it is under strain. */
  ROUND(40_000_000),
  /** Somebody without a mentor: what would help. Solves the round a dozen times. */
  REMEDIES(4_000_000);

  private final long mostAtOnce;

  InsightKind(long mostAtOnce) {
    this.mostAtOnce = mostAtOnce;
  }

  /** Whether somebody who waits for the answer on a page would wait for more than a moment. */
  boolean takesLong(long eligiblePairs) {
    return eligiblePairs > mostAtOnce;
  }
}
