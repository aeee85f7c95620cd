package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Priorities that lie far apart, as those of people who are to be served strictly one after the
 * other: rows in classes, with a wide gap below each class.
 *
 * <p>How wide a gap is hardly ever matters: once it outweighs the scores that a change of the
 * served rows costs, a wider one changes nothing. The engine therefore begins with narrow gaps,
 * which keeps the auction quick, and widens them to what they are when {@link PriorityReach} has
 * shown that nobody of a higher class could take the place of somebody of a lower one. Gaps up to
 * {@value #WIDE} basis points stay as they are.
 */
final class PriorityGaps {

  /** Widest gap, in basis points, that is taken as it is. */
  static final long WIDE = 1_000_000;

  private final int[] classOf;
  private final long[] priority;
  private final long[] gapBelow;

  /**
   * Finds the classes.
   *
   * @param priority basis points by row; not changed
   */
  PriorityGaps(long[] priority) {
    this.priority = priority;
    long[] values = Arrays.stream(priority).sorted().distinct().toArray();
    int classes = 0;
    long[] lowest = new long[values.length];
    long[] gaps = new long[values.length];
    for (int k = values.length - 1; k >= 0; k--) {
      long gap = values[k] - (k == 0 ? 0 : values[k - 1]);
      if (gap > WIDE) {
        lowest[classes] = values[k];
        gaps[classes++] = gap;
      }
    }
    gapBelow = Arrays.copyOf(gaps, classes);
    classOf = new int[priority.length];
    for (int i = 0; i < classOf.length; i++) {
      while (classOf[i] < classes && lowest[classOf[i]] > priority[i]) {
        classOf[i]++;
      }
    }
  }

  /** How many classes have a wide gap below; rows without one are in a further class. */
  int classes() {
    return gapBelow.length;
  }

  /** The class of a row, 0 being the one with the highest priorities. */
  int classOf(int row) {
    return classOf[row];
  }

  /** The widest gap in basis points; 0 where none is wide. */
  long widest() {
    return Arrays.stream(gapBelow).max().orElse(0);
  }

  /** Whether the gap below a class is wider than it is taken for. */
  boolean isCut(int ofClass, long cut) {
    return gapBelow[ofClass] > cut;
  }

  /** The priority of a row where no gap counts for more than {@code cut}, in basis points. */
  long cutPriority(int row, long cut) {
    return priority[row] - cutAway(classOf[row], cut);
  }

  /** What the cut takes away from the priorities of a class, in basis points. */
  long cutAway(int ofClass, long cut) {
    long away = 0;
    for (int k = ofClass; k < gapBelow.length; k++) {
      away += Math.max(0, gapBelow[k] - cut);
    }
    return away;
  }
}
