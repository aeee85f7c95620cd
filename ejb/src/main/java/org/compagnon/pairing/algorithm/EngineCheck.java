package org.compagnon.pairing.algorithm;

/**
 * Checks the state of an engine against the conditions of {@link Prices}, from the arrays alone.
 */
final class EngineCheck {

  private final Network network;
  private final Matching matching;
  private final Prices prices;

  private EngineCheck(ExactEngine engine) {
    network = engine.network;
    matching = engine.matching;
    prices = engine.prices;
  }

  /**
   * Makes sure that the state is proved optimal.
   *
   * @throws ProofFailed if not
   */
  static void require(ExactEngine engine) {
    var check = new EngineCheck(engine);
    for (int i = 0; i < check.network.rows; i++) {
      check.row(i);
    }
    for (int j = 0; j < check.network.columns; j++) {
      check.column(j);
    }
  }

  private void row(int row) {
    int open = matching.open(row);
    long price = prices.row[row];
    holds(matching.count(row) + open == network.demand[row], "demand of row", row);
    holds(open == 0 || price >= network.costOfOpen(row, open - 1), "open unit of row", row);
    holds(
        open == network.demand[row] || price <= network.costOfOpen(row, open),
        "next open unit of row",
        row);
    for (int arc = network.rowStart[row]; arc < network.rowEnd[row]; arc++) {
      if (network.demand[row] > 0) {
        long reduced = network.cost[arc] - price + prices.column[network.column[arc]];
        holds(matching.taken(row, arc) ? reduced <= 0 : reduced >= 0, "arc of row", row);
      }
    }
  }

  private void column(int column) {
    holds(matching.load[column] <= network.capacity[column], "load of column", column);
    long above = prices.column[column] - network.floor[column];
    holds(above == 0 || above > 0 && !matching.hasFreePlace(column), "price of column", column);
    int first = matching.columnFirst[column];
    for (int place = first; place < first + matching.load[column]; place++) {
      int row = matching.columnRow[place];
      holds(matching.taken(row, matching.columnArc[place]), "holder of column", column);
    }
  }

  private static void holds(boolean condition, String what, int index) {
    if (!condition) {
      throw new ProofFailed("The %s %d is wrong.".formatted(what, index));
    }
  }
}
