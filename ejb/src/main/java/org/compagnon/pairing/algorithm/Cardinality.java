package org.compagnon.pairing.algorithm;

/**
 * Proves that a matching has as many pairs as possible: from every row with an open unit, follow
 * free arcs to columns and taken arcs back to rows. Where no column with a free place can be
 * reached, nobody can be added, and the rows reached are the witness (the proof of König and Hall,
 * here with demands and capacities: a minimum cut).
 */
final class Cardinality {

  private final Network network;
  private final Matching matching;
  private final boolean[] reachedRow;
  private final boolean[] reachedColumn;
  private final int[] rows;
  private int rowCount;

  Cardinality(Network network, Matching matching) {
    this.network = network;
    this.matching = matching;
    reachedRow = new boolean[network.rows];
    reachedColumn = new boolean[network.columns];
    rows = new int[network.rows];
  }

  /** The rows reached, by row, or null where the matching can grow. */
  static boolean[] witness(Network network, Matching matching) {
    var search = new Cardinality(network, matching);
    return search.run() ? search.reachedRow : null;
  }

  private boolean run() {
    for (int i = 0; i < network.rows; i++) {
      if (matching.open(i) > 0) {
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
      if (matching.hasFreePlace(column)) {
        return false;
      }
      reachedColumn[column] = true;
      int first = matching.columnFirst[column];
      for (int place = first; place < first + matching.load[column]; place++) {
        reach(matching.columnRow[place]);
      }
    }
    return true;
  }
}
