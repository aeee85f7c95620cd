package org.compagnon.pairing.algorithm;

/**
 * Looks whether somebody with none could get one from somebody who keeps another: from every row
 * with none, follow free arcs to columns and taken arcs back to rows. Where only rows are reached
 * that have one to lose, as many rows as possible have one, whatever the scores are.
 */
final class FirstMentors {

  final boolean[] reachedRow;
  final boolean[] reachedColumn;
  private final Network network;
  private final Matching matching;
  private final int[] rows;
  private int rowCount;

  FirstMentors(Network network, Matching matching) {
    this.network = network;
    this.matching = matching;
    reachedRow = new boolean[network.rows];
    reachedColumn = new boolean[network.columns];
    rows = new int[network.rows];
  }

  /** Whether a row has none, not even a locked one. */
  static boolean hasNone(Network network, Matching matching, int row) {
    return network.leavesNone[row] && network.demand[row] > 0 && matching.count(row) == 0;
  }

  /** Whether a row that gives one away keeps another. */
  static boolean keepsAnother(Network network, Matching matching, int row) {
    return !network.leavesNone[row] || matching.count(row) > 1;
  }

  /** Searches; afterwards everything is marked that was reached. */
  boolean nobodyCanBeHelped() {
    for (int i = 0; i < network.rows; i++) {
      if (hasNone(network, matching, i)) {
        reach(i);
      }
    }
    for (int next = 0; next < rowCount; next++) {
      if (!leaveRow(rows[next])) {
        return false;
      }
    }
    return true;
  }

  private void reach(int row) {
    if (!reachedRow[row]) {
      reachedRow[row] = true;
      rows[rowCount++] = row;
    }
  }

  private boolean leaveRow(int row) {
    for (int arc = network.rowStart[row]; arc < network.rowEnd[row]; arc++) {
      int column = network.column[arc];
      if (reachedColumn[column] || matching.taken(row, arc)) {
        continue;
      }
      reachedColumn[column] = true;
      int first = matching.columnFirst[column];
      for (int place = first; place < first + matching.load[column]; place++) {
        int holder = matching.columnRow[place];
        if (keepsAnother(network, matching, holder)) {
          return false;
        }
        reach(holder);
      }
    }
    return true;
  }
}
