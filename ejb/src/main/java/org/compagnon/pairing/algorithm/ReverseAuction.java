package org.compagnon.pairing.algorithm;

/**
 * The other half of an {@link Auction} phase: a column that has a free place and a price above its
 * floor lowers the price until a unit is better off there, or down to the floor. Without it, prices
 * of columns that are not full could stay above what proves an optimum.
 */
final class ReverseAuction {

  private static final int NOBODY = Integer.MIN_VALUE / 2;

  private final Network network;
  private final Bidders bidders;
  private final int[] waiting;
  private final boolean[] waits;
  private int waitingCount;
  private int bestEntry;
  private int bestUnit;
  private int bestGain;
  private int secondGain;

  ReverseAuction(Network network, Bidders bidders) {
    this.network = network;
    this.bidders = bidders;
    waiting = new int[network.columns];
    waits = new boolean[network.columns];
  }

  /** Runs until no column waits, or the budget of offers is used up. */
  void run(int increment, long budget) {
    for (int j = 0; j < network.columns; j++) {
      enqueue(j);
    }
    long left = budget;
    while (waitingCount > 0) {
      int column = waiting[--waitingCount];
      waits[column] = false;
      while (offers(column) && --left > 0) {
        offer(column, increment);
      }
    }
  }

  private void enqueue(int column) {
    if (offers(column) && !waits[column]) {
      waits[column] = true;
      waiting[waitingCount++] = column;
    }
  }

  private boolean offers(int column) {
    return bidders.price[column] > bidders.floor[column] && !bidders.full(column);
  }

  private void offer(int column, int increment) {
    findBest(column);
    int floor = bidders.floor[column];
    if (bestEntry < 0 || bestGain < floor + increment) {
      lower(column, floor);
      return;
    }
    int price = Math.max(floor, Math.min(secondGain, bestGain) - increment);
    if (price < bidders.price[column]) {
      lower(column, price);
    }
    int unit = bestUnit;
    int row = bidders.rowOfUnit[unit];
    int place = bidders.placeOfUnit[unit];
    if (place >= 0) {
      int former = network.column[bidders.arcInPlace[place]];
      bidders.vacate(former, unit);
      enqueue(former);
    }
    int arc = network.arcTo(row, column);
    bidders.occupy(column, unit, arc, bidders.price[column]);
    bidders.worth[unit] = network.cost[arc] + bidders.price[column];
  }

  /** Which unit would gain most by coming to this column at price 0, and how much. */
  private void findBest(int column) {
    int first = bidders.firstPlace[column];
    int end = bidders.firstPlace[column + 1];
    final int[] worth = bidders.worth;
    int best = NOBODY;
    int second = NOBODY;
    bestEntry = -1;
    for (int e = network.columnStart[column]; e < network.columnEnd[column]; e++) {
      int row = network.rowOfEntry[e];
      int unit = bidders.firstUnit[row];
      if (network.demand[row] > 1) {
        unit = worstOff(row, first, end);
        if (unit < 0) {
          continue;
        }
      }
      int gain = worth[unit] - network.costOfEntry[e];
      if (gain > second) {
        int place = bidders.placeOfUnit[unit];
        if (place >= first && place < end) {
          continue;
        }
        if (gain > best) {
          second = best;
          best = gain;
          bestEntry = e;
          bestUnit = unit;
        } else {
          second = gain;
        }
      }
    }
    bestGain = best;
    secondGain = second;
  }

  /** The unit of a row that pays most, or -1 where one of its units is here already. */
  private int worstOff(int row, int firstPlace, int endPlace) {
    int worst = -1;
    for (int unit = bidders.firstUnit[row]; unit < bidders.firstUnit[row + 1]; unit++) {
      int place = bidders.placeOfUnit[unit];
      if (place >= firstPlace && place < endPlace) {
        return -1;
      }
      if (worst < 0 || bidders.worth[unit] > bidders.worth[worst]) {
        worst = unit;
      }
    }
    return worst;
  }

  private void lower(int column, int price) {
    bidders.price[column] = price;
    int first = bidders.firstPlace[column];
    for (int place = first; place < first + bidders.load[column]; place++) {
      int arc = bidders.arcInPlace[place];
      bidders.worth[bidders.unitInPlace[place]] = network.cost[arc] + price;
    }
  }
}
