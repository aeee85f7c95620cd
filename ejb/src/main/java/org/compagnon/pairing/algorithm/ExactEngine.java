package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * The order of steps from a network to a proved optimum: auction, exact repair, proof of maximum
 * cardinality, canonical choice among equals. Keeps prices and matching afterwards, so that a
 * changed network can be repaired.
 *
 * <p>The cost of an open unit begins low and is raised until the search of {@link Cardinality}
 * shows that no pair was saved at the price of another: low costs keep the auction quick. It never
 * has to exceed what a chain through all rows can differ by, which is the last one tried. What it
 * costs to leave somebody with none where others have several begins low in the same way, and is
 * raised to what is asked for once {@link FirstMentors} shows that nobody more can be helped.
 */
final class ExactEngine {

  /** First cost of an open unit, in basis points. */
  static final long FIRST_COST = 30_000;

  /** By how much a cost that is too low is raised. */
  static final int RAISE = 16;

  private static final int FIRST_INCREMENT = PairingProblem.MAX_SCORE * Network.SCALE / 4;

  final Network network;
  final Matching matching;
  final Prices prices;
  final PriorityStages stages;
  private final Watch watch;
  private final boolean firstMatters;
  private long highestCost;
  private final DualRepair repair;
  private long costOfOpen;
  private long firstCost;
  private boolean[] witness;

  /**
   * An engine that has not run yet.
   *
   * @param network owned by the engine from now on; its costs of open units are set here
   * @param gaps of the priorities; kept
   * @param firstMatters whether somebody's first mentor comes before everybody's second
   */
  ExactEngine(Network network, boolean firstMatters, PriorityGaps gaps, Watch watch) {
    this.network = network;
    this.firstMatters = firstMatters;
    this.watch = watch;
    matching = new Matching(network);
    prices = new Prices(network);
    repair = new DualRepair(network, matching, prices, watch);
    highestCost = (network.rows + 1L) * (PairingProblem.MAX_SCORE + 1);
    long begin = Math.min(FIRST_COST, highestCost);
    stages = new PriorityStages(this, gaps);
    setCosts(begin, firstMatters ? begin : 0);
  }

  /** Cost of an open unit that was proved high enough, in basis points. */
  long costOfOpen() {
    return costOfOpen;
  }

  /** Cost of leaving a row with none beside that, in basis points. */
  long firstCost() {
    return firstCost;
  }

  /** Rows that prove the number of pairs, by row. */
  boolean[] witness() {
    return witness;
  }

  DualRepair repair() {
    return repair;
  }

  /** Solves from nothing. */
  void solve() {
    auction(null, FIRST_INCREMENT);
    repairAndProve();
  }

  /**
   * Solves again from prices that were right for a similar network.
   *
   * @param known prices by column; not changed
   * @param increment of the first phase, in parts of a basis point
   */
  void solveFrom(long[] known, int increment) {
    matching.clear();
    auction(known, increment);
    repairAndProve();
  }

  /**
   * Takes prices and matching of another engine over, whose network had no arcs that this one has
   * not. Optimal where that was, if the further arcs have reduced cost 0 or more.
   */
  void adopt(ExactEngine other) {
    takeCosts(other);
    System.arraycopy(other.prices.row, 0, prices.row, 0, network.rows);
    System.arraycopy(other.prices.column, 0, prices.column, 0, network.columns);
    matching.clear();
    for (int i = 0; i < network.rows; i++) {
      for (int nth = 0; nth < other.matching.count(i); nth++) {
        int column = other.network.column[other.matching.arc(i, nth)];
        matching.link(i, network.arcTo(i, column));
      }
      for (int open = 0; open < other.matching.open(i); open++) {
        matching.leaveOpen(i);
      }
    }
  }

  /** Repairs from the present prices and matching, then proves the number of pairs. */
  void repairAndProve() {
    repair.run();
    prove();
  }

  /** Proves that an optimal state has most pairs; where it has not, makes it so. */
  void prove() {
    witness = Cardinality.witness(network, matching);
    while (witness == null) {
      if (costOfOpen >= highestCost) {
        throw new ProofFailed("The highest cost of an open unit left a pair out.");
      }
      setCosts(Math.min(costOfOpen * RAISE, highestCost), firstCost);
      repair.run();
      witness = Cardinality.witness(network, matching);
    }
  }

  /** Brings a proved state to where leaving somebody with none costs as much as it has to. */
  void putFirstMentorsFirst() {
    while (firstCostIsOpen()) {
      var closure = FirstMentors.closure(network, matching);
      if (closure == null) {
        raiseFirstCost();
      } else {
        lift(closure.row, closure.column);
      }
    }
  }

  /** Takes what open units cost over from another engine for the same rows. */
  void takeCosts(ExactEngine other) {
    stages.take(other.stages);
    setCosts(other.costOfOpen, other.firstCost);
  }

  /** Makes it dearer to leave somebody with none, and repairs. */
  void raiseFirstCost() {
    setCosts(costOfOpen, Math.min(firstCost * RAISE, highestCost));
    repairAndProve();
  }

  /**
   * Raises the first cost to the highest at once. The state stays optimal, because whoever could
   * take part in a chain from a row with none to another place is raised with it.
   *
   * @param rows all rows such chains can reach, each with none or with one that it must not lose
   * @param columns all columns they can reach
   */
  void lift(boolean[] rows, boolean[] columns) {
    long by = Network.SCALE * (highestCost - firstCost);
    for (int i = 0; i < rows.length; i++) {
      prices.row[i] += rows[i] ? by : 0;
    }
    for (int j = 0; j < columns.length; j++) {
      prices.column[j] += columns[j] ? by : 0;
    }
    setCosts(costOfOpen, highestCost);
  }

  /** Whether the first cost still has to be raised. */
  boolean firstCostIsOpen() {
    return firstMatters && firstCost < highestCost;
  }

  /** Allows costs that lie below 0 by so many basis points. */
  void widenCosts(int basisPoints) {
    highestCost = (network.rows + 1L) * (PairingProblem.MAX_SCORE + 1 + basisPoints);
  }

  /** Chooses the canonical answer among all that are as good. */
  void canonicalise(FaceIds ids) {
    OptimalFace.choose(network, matching, prices, ids, watch);
    witness = Cardinality.witness(network, matching);
  }

  /** Takes costs over that were proved for a similar network, in basis points. */
  final void setCosts(long open, long first) {
    costOfOpen = open;
    firstCost = first;
    network.setCosts(Network.SCALE * open, Network.SCALE * first);
  }

  private void auction(long[] known, int increment) {
    var auction = new Auction(network, watch);
    if (known != null) {
      auction.setPrices(known);
    }
    auction.run(increment, 1);
    auction.handOver(matching, prices.column);
  }

  /** Sum of the costs of everything taken or left open, scaled. */
  long cost() {
    long cost = 0;
    for (int i = 0; i < network.rows; i++) {
      for (int nth = 0; nth < matching.count(i); nth++) {
        cost += network.cost[matching.arc(i, nth)];
      }
      for (int open = 0; open < matching.open(i); open++) {
        cost += network.costOfOpen(i, open);
      }
    }
    return cost;
  }

  /** A copy of the columns' prices. */
  long[] columnPrices() {
    return Arrays.copyOf(prices.column, network.columns);
  }
}
