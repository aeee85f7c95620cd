package org.compagnon.pairing.algorithm;

/**
 * Finds pairs outside the listed ones whose reduced cost is negative: each would improve the
 * answer. Where none is left, the answer on the listed pairs is the best on all pairs.
 */
final class Pricing {

  private static final int MOST_PER_ROW = 8;
  private static final long SCALE = Network.SCALE;

  private final RowPass pass;
  private final Shortlists lists;

  /**
   * Prepares for rows whose best unlisted scores are known.
   *
   * @param bestUnlisted by row, or {@link Shortlists#ALL_LISTED}; owned from now on
   */
  Pricing(RowPass pass, int mentors, int[] bestUnlisted) {
    this.pass = pass;
    lists = new Shortlists(mentors, bestUnlisted);
  }

  /** At most a few improving pairs by row, best first; null rows have none. */
  long[][] improving(ListedPairs listed, long[] rowPrice, long[] columnPrice) {
    lists.begin(listed, columnPrice);
    return pass.run(
        (i, cursor, scores) -> {
          long needed = needed(rowPrice[i]);
          var best = lists.update(i, needed, cursor, scores);
          return best.first(Math.min(MOST_PER_ROW, best.above(needed)));
        });
  }

  /** All unlisted pairs with reduced cost 0, by row; there must be no improving ones. */
  long[][] tight(ListedPairs listed, long[] rowPrice, long[] columnPrice) {
    lists.begin(listed, columnPrice);
    return pass.run(
        (i, cursor, scores) -> {
          long below = needed(rowPrice[i]) - 1;
          var best = lists.update(i, below, cursor, scores);
          var all = lists.bound(i) > below ? lists.above(i, below, cursor, scores) : best;
          return all.first(all.above(below));
        });
  }

  /** The key above which a pair improves the answer. */
  private static long needed(long rowPrice) {
    return PairingProblem.MAX_SCORE * SCALE - rowPrice;
  }
}
