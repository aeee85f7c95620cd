package org.compagnon.pairing.algorithm;

/**
 * Answers whether a matching can grow by a pair, searching from the side where fewer are left over:
 * from rows with open units, as {@link Cardinality} does, or from columns with free places back.
 */
final class Growth {

  private final Network network;
  private final Matching matching;
  private final boolean[] reachedRow;
  private final boolean[] reachedColumn;
  private final int[] columns;
  private int columnCount;

  private Growth(Network network, Matching matching) {
    this.network = network;
    this.matching = matching;
    reachedRow = new boolean[network.rows];
    reachedColumn = new boolean[network.columns];
    columns = new int[network.columns];
  }

  static boolean possible(Network network, Matching matching) {
    int open = 0;
    for (int i = 0; i < network.rows; i++) {
      open += matching.open(i) > 0 ? 1 : 0;
    }
    int free = 0;
    for (int j = 0; j < network.columns; j++) {
      free += matching.hasFreePlace(j) ? 1 : 0;
    }
    if (open == 0 || free == 0) {
      return false;
    }
    return open < free
        ? Cardinality.witness(network, matching) == null
        : new Growth(network, matching).fromFreePlaces();
  }

  private boolean fromFreePlaces() {
    for (int j = 0; j < network.columns; j++) {
      if (matching.hasFreePlace(j)) {
        reach(j);
      }
    }
    for (int next = 0; next < columnCount; next++) {
      int column = columns[next];
      for (int e = network.columnStart[column]; e < network.columnEnd[column]; e++) {
        int row = network.rowOfEntry[e];
        if (!reachedRow[row] && !matching.holds(row, column) && leaves(row)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a row could take one more; else its columns are reached through it. */
  private boolean leaves(int row) {
    if (matching.open(row) > 0) {
      return true;
    }
    reachedRow[row] = true;
    for (int nth = 0; nth < matching.count(row); nth++) {
      reach(network.column[matching.arc(row, nth)]);
    }
    return false;
  }

  private void reach(int column) {
    if (!reachedColumn[column]) {
      reachedColumn[column] = true;
      columns[columnCount++] = column;
    }
  }
}
