package org.compagnon.pairing.algorithm;

/**
 * Solves a {@link FaceNetwork}: cheapest hashes, while nobody loses what every optimal answer must
 * keep. That is made expensive, and more expensive until it holds; the start is known to hold.
 */
final class FaceSolve {

  private static final int FIRST_PENALTY = 2 << FaceIds.HASH_BITS;
  private static final int FORBIDDEN = 4;
  private static final int RAISE = 16;
  private static final int FIRST_INCREMENT = 1 << FaceIds.HASH_BITS - 2;

  private final Network network;
  private final boolean[] furtherForbidden;
  private final boolean[] lastForbidden;
  private final boolean[] mustBeFull;
  private final Matching matching;
  private final Prices prices;
  private final Watch watch;

  /** The network carries the marks of {@link FaceNetwork}, which are replaced by penalties. */
  FaceSolve(Network network, Watch watch) {
    this.network = network;
    this.watch = watch;
    furtherForbidden = new boolean[network.rows];
    lastForbidden = new boolean[network.rows];
    mustBeFull = new boolean[network.columns];
    for (int i = 0; i < network.rows; i++) {
      furtherForbidden[i] = network.further[i] != 0;
      lastForbidden[i] = network.last[i] != 0;
    }
    for (int j = 0; j < network.columns; j++) {
      mustBeFull[j] = network.floor[j] != 0;
    }
    setPenalty(FIRST_PENALTY);
    matching = new Matching(network);
    prices = new Prices(network);
  }

  Matching matching() {
    return matching;
  }

  Prices prices() {
    return prices;
  }

  /**
   * Solves.
   *
   * @param pairs what every optimal answer has inside
   */
  void run(long pairs) {
    var auction = new Auction(network, watch);
    auction.run(FIRST_INCREMENT, 1);
    auction.handOver(matching, prices.column);
    var repair = new DualRepair(network, matching, prices, watch);
    repair.run();
    long penalty = FIRST_PENALTY;
    long enough = FORBIDDEN * ((long) network.rows + network.columns + 2) << FaceIds.HASH_BITS;
    while (!holds(pairs)) {
      if (penalty > enough * RAISE) {
        throw new ProofFailed("No canonical answer was found among the optimal ones.");
      }
      penalty *= RAISE;
      setPenalty(penalty);
      repair.run();
    }
  }

  private void setPenalty(long penalty) {
    for (int i = 0; i < network.rows; i++) {
      network.further[i] = furtherForbidden[i] ? FORBIDDEN * penalty : penalty;
      network.last[i] = lastForbidden[i] ? FORBIDDEN * penalty : penalty;
    }
    for (int j = 0; j < network.columns; j++) {
      network.floor[j] = mustBeFull[j] ? -penalty : 0;
    }
  }

  private boolean holds(long pairs) {
    for (int i = 0; i < network.rows; i++) {
      int open = matching.open(i);
      if (open > 0 && (open == network.demand[i] && lastForbidden[i] || furtherForbidden[i])) {
        return false;
      }
    }
    for (int j = 0; j < network.columns; j++) {
      if (mustBeFull[j] && matching.hasFreePlace(j)) {
        return false;
      }
    }
    return matching.pairs() == pairs;
  }
}
