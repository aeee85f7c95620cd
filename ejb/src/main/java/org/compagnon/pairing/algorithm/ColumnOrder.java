package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns in ascending order of a value, to look at those with a low value. They are handed out in
 * the order of their index, because reading people in the order in which they lie in memory is
 * several times as quick as jumping between them. Safe for several threads.
 */
final class ColumnOrder {

  /** A step of the ladder is an eighth longer than the one before. */
  private static final int STEP = 8;

  private final long[] value;
  private final List<int[]> ladder = new ArrayList<>();

  /**
   * Sorts columns.
   *
   * @param values by column; not kept
   * @param most how many columns are looked at most, with {@link #first}
   */
  ColumnOrder(long[] values, int most) {
    int[] column =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingLong((Integer j) -> values[j]))
            .mapToInt(Integer::intValue)
            .toArray();
    value = Arrays.stream(column).mapToLong(j -> values[j]).toArray();
    int[] place = new int[column.length];
    for (int k = 0; k < column.length; k++) {
      place[column[k]] = k;
    }
    for (int count = STEP; true; count = Math.min(column.length, count + count / STEP)) {
      int length = Math.min(count, column.length);
      ladder.add(IntStream.range(0, column.length).filter(j -> place[j] < length).toArray());
      if (length >= Math.min(most, column.length)) {
        return;
      }
    }
  }

  /** The least value; there must be a column. */
  long least() {
    return value[0];
  }

  /** A value by its place in the ascending order. */
  long value(int place) {
    return value[place];
  }

  /** How many columns have a value less than this. */
  int below(long limit) {
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

  /**
   * The columns with the lowest values, ascending by index, and up to an eighth more. Not to be
   * changed.
   *
   * @param count at most as many as are looked at most
   */
  int[] first(int count) {
    int low = 0;
    int high = ladder.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ladder.get(middle).length < count) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return ladder.get(low);
  }
}
