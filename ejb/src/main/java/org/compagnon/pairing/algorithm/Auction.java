package org.compagnon.pairing.algorithm;

/**
 * Forward and reverse auction with scaled bid increments and capacities: finds prices and a
 * matching that are nearly optimal, from which {@link DualRepair} makes the exact answer.
 *
 * <p>Every unit of demand bids for its best column what it would lose by taking the second best,
 * plus the increment. A full column replaces its lowest bid, and that bid is its price. Columns
 * that end with a free place and a price lower it in the reverse auction until somebody comes. The
 * increment falls from a quarter of the cost range to 1, so that early phases find the prices'
 * shape quickly.
 *
 * <p>A budget of bids ends a phase that has become a price war (few columns, no outside offer):
 * what is unfinished then, the repair finishes.
 *
 * <p>Source: Bertsekas, Castañón and Tsaknakis, <i>SIAM J. Optim.</i> 3 (1993) 268–299,
 * doi:10.1137/0803013; Bertsekas and Castañón, <i>Annals of OR</i> 20 (1989) 67–96,
 * doi:10.1007/BF02216923.
 */
final class Auction {

  /** The increment of one phase divided by that of the next. */
  static final int FACTOR = 5;

  private static final int BIDS_PER_UNIT = 60;
  private static final int CHECK_EVERY = 1 << 12;

  private final Network network;
  private final Watch watch;
  final Bidders bidders;
  private final ReverseAuction reverse;
  private long budget;
  private int bestArc;
  private int bestCost;
  private int secondCost;

  /** Starts from the floor prices of the columns. */
  Auction(Network network, Watch watch) {
    this.network = network;
    this.watch = watch;
    bidders = new Bidders(network);
    reverse = new ReverseAuction(network, bidders);
  }

  /** Starts from given prices instead. */
  void setPrices(long[] prices) {
    for (int j = 0; j < prices.length; j++) {
      bidders.price[j] = Bidders.cut(prices[j]);
    }
  }

  /**
   * Runs all phases from one increment down to another.
   *
   * @param first increment of the first phase, 1 or more
   * @param last increment of the last phase, 1 or more, not above {@code first}
   */
  void run(int first, int last) {
    int increment = first;
    phase(increment);
    while (increment > last) {
      increment = Math.max(last, increment / FACTOR);
      phase(increment);
    }
  }

  /** Writes the outcome into an empty matching and the prices. */
  void handOver(Matching matching, long[] prices) {
    for (int j = 0; j < prices.length; j++) {
      prices[j] = Math.max(network.floor[j], bidders.price[j]);
    }
    for (int unit = 0; unit < bidders.units; unit++) {
      int row = bidders.rowOfUnit[unit];
      int place = bidders.placeOfUnit[unit];
      if (place >= 0) {
        matching.link(row, bidders.arcInPlace[place]);
      } else if (place == Bidders.OPEN) {
        matching.leaveOpen(row);
      }
    }
  }

  private void phase(int increment) {
    bidders.releaseAll();
    budget = (long) BIDS_PER_UNIT * bidders.units + 1_000;
    for (int unit = 0; unit < bidders.units && budget > 0; unit++) {
      if ((unit & (CHECK_EVERY - 1)) == 0) {
        watch.check();
      }
      int bidder = unit;
      while (bidder >= 0 && --budget > 0) {
        bidder = bid(bidder, increment);
      }
    }
    settleWorth();
    reverse.run(increment, budget);
  }

  /** One bid; returns the unit that lost its place by it, or -1. */
  private int bid(int unit, int increment) {
    int row = bidders.rowOfUnit[unit];
    if (network.demand[row] == 1) {
      findBest(row);
    } else {
      findBestBesideSiblings(row, unit);
    }
    int open = bidders.costOfOpen[unit];
    if (bestArc < 0 || open <= bestCost) {
      bidders.placeOfUnit[unit] = Bidders.OPEN;
      bidders.worth[unit] = open;
      return -1;
    }
    int column = network.column[bestArc];
    int amount = bidders.price[column] + Math.min(open, secondCost) - bestCost + increment;
    if (bidders.full(column)) {
      int loser = bidders.displace(column, unit, bestArc, amount);
      raisePrice(column);
      return loser;
    }
    bidders.occupy(column, unit, bestArc, amount);
    if (bidders.full(column)) {
      raisePrice(column);
    }
    return -1;
  }

  private void raisePrice(int column) {
    int lowest = bidders.bid[bidders.firstPlace[column]];
    if (lowest > bidders.price[column]) {
      bidders.price[column] = lowest;
    }
  }

  private void findBest(int row) {
    final int[] column = network.column;
    final int[] cost = network.cost;
    final int[] price = bidders.price;
    int best = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    int arc = -1;
    for (int a = network.rowStart[row], end = network.rowEnd[row]; a < end; a++) {
      int value = cost[a] + price[column[a]];
      if (value < second) {
        if (value < best) {
          second = best;
          best = value;
          arc = a;
        } else {
          second = value;
        }
      }
    }
    bestArc = arc;
    bestCost = best;
    secondCost = second;
  }

  /** As {@link #findBest}, leaving out the columns that other units of the row hold. */
  private void findBestBesideSiblings(int row, int unit) {
    int best = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    int arc = -1;
    for (int a = network.rowStart[row], end = network.rowEnd[row]; a < end; a++) {
      int value = network.cost[a] + bidders.price[network.column[a]];
      if (value < second && !heldBySibling(row, unit, a)) {
        if (value < best) {
          second = best;
          best = value;
          arc = a;
        } else {
          second = value;
        }
      }
    }
    bestArc = arc;
    bestCost = best;
    secondCost = second;
  }

  private boolean heldBySibling(int row, int unit, int arc) {
    for (int other = bidders.firstUnit[row]; other < bidders.firstUnit[row + 1]; other++) {
      int place = bidders.placeOfUnit[other];
      if (other != unit && place >= 0 && bidders.arcInPlace[place] == arc) {
        return true;
      }
    }
    return false;
  }

  private void settleWorth() {
    for (int unit = 0; unit < bidders.units; unit++) {
      int place = bidders.placeOfUnit[unit];
      if (place >= 0) {
        int arc = bidders.arcInPlace[place];
        bidders.worth[unit] = network.cost[arc] + bidders.price[network.column[arc]];
      } else if (place == Bidders.NOWHERE) {
        bidders.worth[unit] = bidders.costOfOpen[unit];
      }
    }
  }
}
