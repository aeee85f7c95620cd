package org.compagnon.pairing.scoring;

/**
 * Many short lists of numbers, one behind the other in memory: reading the list of a person picked
 * at random waits for memory once, not once for each list and part of it.
 */
final class FlatLists {

  private final int[] start;
  private final int[] values;

  /** Copies the lists. */
  FlatLists(int[][] lists) {
    start = new int[lists.length + 1];
    for (int k = 0; k < lists.length; k++) {
      start[k + 1] = Math.addExact(start[k], lists[k].length);
    }
    values = new int[start[lists.length]];
    for (int k = 0; k < lists.length; k++) {
      System.arraycopy(lists[k], 0, values, start[k], lists[k].length);
    }
  }

  /** Where a list begins in {@link #at}. */
  int from(int list) {
    return start[list];
  }

  /** Where it ends, exclusive. */
  int to(int list) {
    return start[list + 1];
  }

  /** A number of whichever list is there. */
  int at(int place) {
    return values[place];
  }
}
