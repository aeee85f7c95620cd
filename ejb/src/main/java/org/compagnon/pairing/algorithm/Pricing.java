package org.compagnon.pairing.algorithm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds pairs outside the listed ones whose reduced cost is negative: each would improve the
 * answer. Where none is left, the answer on the listed pairs is the best on all pairs.
 *
 * <p>Most rows are settled without scoring anybody, by two bounds on the key (score - mentor price)
 * of their unlisted pairs: the best unlisted score, and what the last pass found, corrected by how
 * far prices fell since.
 */
final class Pricing {

  /** No unlisted pair is left in this row. */
  static final int ALL_LISTED = -1;

  private static final int MOST_PER_ROW = 8;
  private static final int SINGLE_COST = 3;
  private static final long SCALE = Network.SCALE;

  private final RowPass pass;
  private final int mentors;
  private final int[] bestUnlisted;
  private final long[] keyBound;
  private long[] pricesOfBound;

  /**
   * Prepares for rows whose best unlisted scores are known.
   *
   * @param bestUnlisted by row, or {@link #ALL_LISTED}; owned from now on
   */
  Pricing(RowPass pass, int mentors, int[] bestUnlisted) {
    this.pass = pass;
    this.mentors = mentors;
    this.bestUnlisted = bestUnlisted;
    keyBound = new long[bestUnlisted.length];
  }

  /** At most a few improving pairs by row, best first; null rows have none. */
  long[][] improving(ListedPairs listed, long[] rowPrice, long[] columnPrice) {
    var byPrice = new Order(columnPrice);
    Order byFall = null;
    if (pricesOfBound != null) {
      long[] rise = new long[mentors];
      Arrays.setAll(rise, j -> columnPrice[j] - pricesOfBound[j]);
      byFall = new Order(rise);
    }
    var look = new Look(listed, columnPrice, byPrice, byFall);
    var found = pass.run((i, cursor, scores) -> improving(look, i, rowPrice[i], cursor, scores));
    pricesOfBound = columnPrice.clone();
    return found;
  }

  /** All unlisted pairs with reduced cost 0, by row; there must be no improving ones. */
  long[][] tight(ListedPairs listed, long[] rowPrice, long[] columnPrice) {
    var order = new Order(columnPrice);
    return pass.run(
        (i, cursor, scores) -> {
          long needed = PairingProblem.MAX_SCORE * SCALE - rowPrice[i];
          long bound = SCALE * bestUnlisted[i] - needed;
          if (bestUnlisted[i] == ALL_LISTED || bound < order.value[0]) {
            return null;
          }
          var best = new BestPairs(order.below(bound + 1));
          var look = new Look(listed, columnPrice, order, null);
          candidates(look, i, needed - 1, bound + 1, best, cursor, scores);
          return best.pairs();
        });
  }

  private record Look(ListedPairs listed, long[] price, Order byPrice, Order byFall) {}

  /** Columns in ascending order of a value. */
  private static final class Order {

    private final int[] column;
    private final long[] value;

    private Order(long[] values) {
      column =
          IntStream.range(0, values.length)
              .boxed()
              .sorted(Comparator.comparingLong((Integer j) -> values[j]))
              .mapToInt(Integer::intValue)
              .toArray();
      value = Arrays.stream(column).mapToLong(j -> values[j]).toArray();
    }

    /** How many columns have a value less than this. */
    private int below(long limit) {
      int low = 0;
      int high = value.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (value[middle] < limit) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private long[] improving(
      Look look, int row, long rowPrice, ScoreRows.Cursor cursor, int[] scores) {
    long needed = PairingProblem.MAX_SCORE * SCALE - rowPrice;
    if (bestUnlisted[row] == ALL_LISTED) {
      return null;
    }
    long byScore = SCALE * bestUnlisted[row] - needed;
    long byLast = keyBound[row] - needed;
    boolean lastKnown = look.byFall() != null;
    keyBound[row] = needed;
    int count = look.byPrice().below(byScore);
    int fallen = lastKnown ? look.byFall().below(byLast) : count;
    if (count == 0 || fallen == 0) {
      return null;
    }
    var best = new BestPairs(MOST_PER_ROW);
    var narrowed =
        fallen < count ? new Look(look.listed(), look.price(), look.byFall(), null) : look;
    candidates(narrowed, row, needed, fallen < count ? byLast : byScore, best, cursor, scores);
    if (best.cut()) {
      keyBound[row] = Math.max(needed, best.leastKey());
    }
    return best.pairs();
  }

  /** Offers all unlisted pairs of a row whose key exceeds what is needed. */
  private void candidates(
      Look look,
      int row,
      long needed,
      long limit,
      BestPairs best,
      ScoreRows.Cursor cursor,
      int[] scores) {
    int count = look.byPrice().below(limit);
    if ((long) count * SINGLE_COST < mentors) {
      for (int k = 0; k < count; k++) {
        int j = look.byPrice().column[k];
        long least = Math.floorDiv(needed + look.price()[j], SCALE) + 1;
        if (least <= PairingProblem.MAX_SCORE) {
          offer(look, row, j, cursor.scoreAtLeast(row, j, (int) Math.max(0, least)), needed, best);
        }
      }
      return;
    }
    cursor.row(row, scores);
    for (int j = 0; j < mentors; j++) {
      if (scores[j] >= 0 && SCALE * scores[j] - look.price()[j] > needed) {
        offer(look, row, j, scores[j], needed, best);
      }
    }
  }

  private static void offer(
      Look look, int row, int mentor, int score, long needed, BestPairs best) {
    long key = SCALE * score - look.price()[mentor];
    if (score >= 0 && key > needed && !look.listed().contains(row, mentor)) {
      best.offer(key, mentor, score);
    }
  }
}
