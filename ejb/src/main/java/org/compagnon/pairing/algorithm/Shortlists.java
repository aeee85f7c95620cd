package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * What is known of the unlisted pairs of every row at the prices of a pass: those whose key (score
 * less the mentor's price) comes nearest to improving the answer, and a bound on the keys of all
 * others. When prices move, the bound moves by the largest fall, so that most rows are settled
 * without scoring anybody; only mentors whose price fell further are looked at.
 *
 * <p>Rows are independent of each other: several threads may update different ones.
 */
final class Shortlists {

  /** No unlisted pair is left in this row. */
  static final int ALL_LISTED = -1;

  private static final int MOST = 48;
  private static final int SINGLE_COST = 2;
  private static final int REFRESH_COST = 4;
  private static final long SCALE = Network.SCALE;

  /** How far below improving the pairs are that are remembered. */
  private static final long SLACK = 20 * SCALE;

  private final int mentors;
  private final int[] bestUnlisted;
  private final long[] bound;
  private final long[][] near;
  private ListedPairs listed;
  private long[] price;
  private ColumnOrder byPrice;
  private ColumnOrder byFall;

  /**
   * Knows nothing but the best unlisted score of every row.
   *
   * @param bestUnlisted by row, or {@link #ALL_LISTED}; owned from now on
   */
  Shortlists(int mentors, int[] bestUnlisted) {
    this.mentors = mentors;
    this.bestUnlisted = bestUnlisted;
    bound = new long[bestUnlisted.length];
    near = new long[bestUnlisted.length][];
  }

  /** Begins a pass, in which every row is to be updated. */
  void begin(ListedPairs nowListed, long[] columnPrice) {
    if (price != null) {
      long[] rise = new long[mentors];
      Arrays.setAll(rise, j -> columnPrice[j] - price[j]);
      byFall = order(rise);
    }
    listed = nowListed;
    price = columnPrice.clone();
    byPrice = order(price);
  }

  private ColumnOrder order(long[] values) {
    return new ColumnOrder(values, mentors / SINGLE_COST + 1);
  }

  /**
   * Brings a row up to date.
   *
   * @param enough unlisted pairs with a larger key are to be found
   * @return the best unlisted pairs; there are no others with a key above {@link #bound}
   */
  BestPairs update(int row, long enough, ScoreRows.Cursor cursor, int[] scores) {
    var best = new BestPairs(MOST);
    boolean anyLeft = bestUnlisted[row] != ALL_LISTED;
    long floor = anyLeft ? SCALE * bestUnlisted[row] - byPrice.least() : enough;
    if (floor > enough) {
      long[] known = near[row];
      near[row] = null;
      int fallen = byFall == null ? mentors : byFall.below(bound[row] - enough);
      if (fallen < mentors && (long) fallen * REFRESH_COST < reaching(row, enough)) {
        floor = bound[row] - byFall.value(fallen);
        offerKnown(row, known, floor, best);
        near[row] = known;
        offerEach(row, fallen == 0 ? new int[0] : byFall.first(fallen), floor, best, cursor);
      } else {
        floor = enough - SLACK;
        offerAll(row, floor, best, cursor, scores);
      }
    }
    bound[row] = best.full() ? Math.max(floor, best.leastKey()) : floor;
    near[row] = best.pairs();
    return best;
  }

  /** All unlisted pairs with a larger key, however many they are. */
  BestPairs above(int row, long floor, ScoreRows.Cursor cursor, int[] scores) {
    long[] known = near[row];
    near[row] = null;
    var all = new BestPairs(Math.max(1, reaching(row, floor)));
    offerAll(row, floor, all, cursor, scores);
    near[row] = known;
    return all;
  }

  /** No unlisted pair that the last update of the row did not return has a larger key. */
  long bound(int row) {
    return bound[row];
  }

  /** With how many mentors the key could be larger than this, for all that is known of scores. */
  private int reaching(int row, long key) {
    return byPrice.below(SCALE * bestUnlisted[row] - key);
  }

  private void offerKnown(int row, long[] known, long floor, BestPairs best) {
    for (int k = 0; known != null && k < known.length; k++) {
      offer(row, ListedPairs.mentor(known[k]), ListedPairs.score(known[k]), floor, best);
    }
  }

  private void offerAll(
      int row, long floor, BestPairs best, ScoreRows.Cursor cursor, int[] scores) {
    int count = reaching(row, floor);
    if ((long) count * SINGLE_COST < mentors) {
      offerEach(row, byPrice.first(count), floor, best, cursor);
      return;
    }
    cursor.row(row, scores);
    for (int j = 0; j < mentors; j++) {
      offer(row, j, scores[j], floor, best);
    }
  }

  private void offerEach(
      int row, int[] columns, long floor, BestPairs best, ScoreRows.Cursor cursor) {
    for (int j : columns) {
      long limit = best.full() ? Math.max(floor, best.leastKey() - 1) : floor;
      long least = Math.floorDiv(limit + price[j], SCALE) + 1;
      if (least <= PairingProblem.MAX_SCORE) {
        offer(row, j, cursor.scoreAtLeast(row, j, (int) Math.max(0, least)), floor, best);
      }
    }
  }

  private void offer(int row, int mentor, int score, long floor, BestPairs best) {
    long key = SCALE * score - price[mentor];
    if (score >= 0
        && key > floor
        && (!best.full() || key >= best.leastKey())
        && !listed.contains(row, mentor)
        && !isNear(row, mentor)) {
      best.offer(key, mentor, score);
    }
  }

  private boolean isNear(int row, int mentor) {
    for (int k = 0; near[row] != null && k < near[row].length; k++) {
      if (ListedPairs.mentor(near[row][k]) == mentor) {
        return true;
      }
    }
    return false;
  }
}
