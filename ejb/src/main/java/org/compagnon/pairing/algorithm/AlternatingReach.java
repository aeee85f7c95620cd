package org.compagnon.pairing.algorithm;

import java.util.function.IntPredicate;

/**
 * Everything that alternating chains reach: from rows along free arcs to columns, and along taken
 * arcs back to rows, until a column is found where a chain may end.
 */
final class AlternatingReach {

  final boolean[] row;
  final boolean[] column;
  private final Network network;
  private final Matching matching;
  private final int[] rows;
  private int rowCount;

  AlternatingReach(Network network, Matching matching) {
    this.network = network;
    this.matching = matching;
    row = new boolean[network.rows];
    column = new boolean[network.columns];
    rows = new int[network.rows];
  }

  /**
   * Searches once; afterwards everything is marked that was reached.
   *
   * @param begins whether chains begin at a row
   * @param ends whether a chain may end at a column
   * @return whether no such chain exists
   */
  boolean closes(IntPredicate begins, IntPredicate ends) {
    for (int i = 0; i < network.rows; i++) {
      if (begins.test(i)) {
        reach(i);
      }
    }
    for (int next = 0; next < rowCount; next++) {
      if (!leaveRow(rows[next], ends)) {
        return false;
      }
    }
    return true;
  }

  private void reach(int reached) {
    if (!row[reached]) {
      row[reached] = true;
      rows[rowCount++] = reached;
    }
  }

  private boolean leaveRow(int from, IntPredicate ends) {
    for (int arc = network.rowStart[from]; arc < network.rowEnd[from]; arc++) {
      int to = network.column[arc];
      if (column[to] || matching.taken(from, arc)) {
        continue;
      }
      if (ends.test(to)) {
        return false;
      }
      column[to] = true;
      int first = matching.columnFirst[to];
      for (int place = first; place < first + matching.load[to]; place++) {
        reach(matching.columnRow[place]);
      }
    }
    return true;
  }
}
