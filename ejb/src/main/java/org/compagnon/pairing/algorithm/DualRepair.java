package org.compagnon.pairing.algorithm;

/**
 * Makes an optimal matching with proving prices out of any prices and any matching: first gives
 * back what the prices contradict, then lowers prices of columns with free places, then settles
 * every unfinished row. Exact in integers whatever it starts from; the nearer the start, the
 * quicker.
 */
final class DualRepair {

  private static final int CHECK_EVERY = 1 << 8;

  private final Network network;
  private final Matching matching;
  private final Prices prices;
  private final Watch watch;
  private final ForwardSearch forward;
  private final ReverseSearch reverse;

  DualRepair(Network network, Matching matching, Prices prices, Watch watch) {
    this.network = network;
    this.matching = matching;
    this.prices = prices;
    this.watch = watch;
    forward = new ForwardSearch(network, matching, prices);
    reverse = new ReverseSearch(network, matching, prices);
  }

  /** Repairs everything. */
  void run() {
    for (int i = 0; i < network.rows; i++) {
      giveBackContradicted(i);
    }
    for (int j = 0; j < network.columns; j++) {
      prices.column[j] = Math.max(prices.column[j], network.floor[j]);
      lower(j);
    }
    for (int i = 0; i < network.rows; i++) {
      if ((i & (CHECK_EVERY - 1)) == 0) {
        watch.check();
        watch.advanced(i, network.rows);
      }
      settle(i);
    }
  }

  /** Lowers the price of a column as far as its free places demand. */
  void lower(int column) {
    while (reverse.needed(column)) {
      watch.check();
      reverse.lower(column);
    }
  }

  /** Settles all units of a row whose price fits. */
  void settle(int row) {
    while (matching.unfinished(row)) {
      forward.settle(row);
    }
  }

  /** Sets the price of a row and gives back arcs and open units that the price contradicts. */
  void giveBackContradicted(int row) {
    do {
      prices.fitRow(network, matching, row);
    } while (givesOneBack(row));
  }

  private boolean givesOneBack(int row) {
    long price = prices.row[row];
    for (int nth = 0; nth < matching.count(row); nth++) {
      int arc = matching.arc(row, nth);
      if (network.cost[arc] + prices.column[network.column[arc]] > price) {
        matching.unlink(row, arc);
        return true;
      }
    }
    int open = matching.open(row);
    if (open > 0 && network.costOfOpen(row, open - 1) > price) {
      matching.takeUp(row);
      return true;
    }
    return false;
  }
}
