package org.compagnon.pairing.algorithm;

/**
 * Dual prices of a {@link Network}: {@code row[i]} is what one more unit of a row's demand costs,
 * {@code column[j]} what one more place of a column is worth.
 *
 * <p>With reduced cost = cost - row price + column price they prove a matching optimal where: free
 * arcs have reduced cost 0 or more and taken ones 0 or less; a column price is its floor while a
 * place is free and never less; a row price is not above the cost of the next open unit and not
 * below that of the last one. Rows with demand 1 keep taken arcs at exactly 0, which makes searches
 * shorter.
 */
final class Prices {

  final long[] row;
  final long[] column;

  Prices(Network network) {
    row = new long[network.rows];
    column = network.floor.clone();
  }

  /** A copy. */
  Prices(Prices other) {
    row = other.row.clone();
    column = other.column.clone();
  }

  /** Becomes equal to other prices of the same network. */
  void restore(Prices other) {
    System.arraycopy(other.row, 0, row, 0, row.length);
    System.arraycopy(other.column, 0, column, 0, column.length);
  }

  /** The highest price a row may have given the columns' prices: the cheapest way to one more. */
  void fitRow(Network network, Matching matching, int row) {
    int open = matching.open(row);
    boolean single = network.demand[row] == 1;
    long cheapest = network.costOfOpen(row, Math.min(open, network.demand[row] - 1));
    for (int arc = network.rowStart[row]; arc < network.rowEnd[row]; arc++) {
      long value = network.cost[arc] + column[network.column[arc]];
      if (value < cheapest && (single || !matching.taken(row, arc))) {
        cheapest = value;
      }
    }
    this.row[row] = cheapest;
  }
}
