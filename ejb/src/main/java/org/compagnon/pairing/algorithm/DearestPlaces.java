package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.compagnon.pairing.algorithm.PairingAnalysis.Loss;

/**
 * Finds the mentors at whom one more place is worth most. A price is only at most what a place is
 * worth, and several prices may be right at once; so mentors are measured exactly, the most
 * promising first, until nobody else can be among the first.
 */
public final class DearestPlaces {
  private static final Comparator<Dear> DEAREST_FIRST =
      Comparator.comparingLong((Dear one) -> one.loss().pairs())
          .thenComparingLong(one -> one.loss().worth())
          .thenComparingLong(Dear::mentor);

  private final PairingProblem problem;
  private final PairingResult result;
  private final Network network;
  private final PairingAnalysis analysis;
  private final AlternatingReach reach;

  /**
   * A mentor with what one more place changes.
   *
   * @param mentor id
   * @param loss a gain: fewer pairs or less worth are negative
   */
  public record Dear(long mentor, Loss loss) {}

  /**
   * Somebody who may be among the first.
   *
   * @param pairs how many more pairs one more place makes possible: 0 or 1
   * @param atMost what it is worth at most besides, in basis points
   */
  private record Candidate(long mentor, int pairs, long atMost) {}

  DearestPlaces(
      PairingProblem problem,
      PairingResult result,
      Network network,
      Matching matching,
      PairingAnalysis analysis) {
    this.problem = problem;
    this.result = result;
    this.network = network;
    this.analysis = analysis;
    reach = new AlternatingReach(network, matching);
    reach.closes(row -> matching.open(row) > 0, column -> false);
  }

  List<Dear> find(int most) {
    var found = new TreeSet<>(DEAREST_FIRST);
    for (Candidate one : candidates()) {
      if (found.size() == most && !mayBeDearer(one, found.last())) {
        continue;
      }
      var loss = analysis.lossByOneMorePlace(one.mentor());
      if (loss.pairs() < 0 || loss.pairs() == 0 && loss.worth() < 0) {
        found.add(new Dear(one.mentor(), loss));
      }
      if (found.size() > most) {
        found.pollLast();
      }
    }
    return List.copyOf(found);
  }

  private static boolean mayBeDearer(Candidate one, Dear last) {
    long pairs = -last.loss().pairs();
    return one.pairs() > pairs
        || one.pairs() == pairs
            && (one.atMost() > -last.loss().worth()
                || one.atMost() == -last.loss().worth() && one.mentor() < last.mentor());
  }

  private List<Candidate> candidates() {
    var candidates = new ArrayList<Candidate>();
    for (int j = 0; j < problem.mentors(); j++) {
      boolean open = network.capacity[j] > 0;
      boolean grows = open ? reach.column[j] : isWanted(j);
      long price = open ? analysis.price(problem.mentorId(j)) : priceOfFirst(j);
      if (grows || price > 0) {
        candidates.add(
            new Candidate(
                problem.mentorId(j), grows ? 1 : 0, grows ? besides(price) : atMost(price)));
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate one) -> -one.pairs())
            .thenComparingLong(one -> -one.atMost())
            .thenComparingLong(Candidate::mentor));
    return candidates;
  }

  /** What is left of a price beside the pair that it stands for. */
  private long besides(long price) {
    long pair = result.certificate().terms().unpairedCost() - PairingProblem.MAX_SCORE;
    return atMost(price - pair);
  }

  /** Where first mentors count apart, a place may be worth more than its price says. */
  private long atMost(long price) {
    return problem.firstMentorsFirst() ? Long.MAX_VALUE : price;
  }

  /** Whether somebody who can be moved, or lacks a mentor, could take a place that is not there. */
  private boolean isWanted(int column) {
    for (int i = 0; i < problem.mentees(); i++) {
      if (reach.row[i] && problem.arcBetween(i, column) >= 0 && !isLocked(i, column)) {
        return true;
      }
    }
    return false;
  }

  /** The price that a first place would have to have for nobody to want it. */
  private long priceOfFirst(int column) {
    long price = 0;
    int scale = result.certificate().terms().scale();
    for (int i = 0; i < problem.mentees(); i++) {
      int arc = problem.arcBetween(i, column);
      if (arc >= 0 && network.demand[i] > 0 && !problem.locked(arc)) {
        long cost = (long) scale * (PairingProblem.MAX_SCORE - problem.score(arc));
        price = Math.max(price, result.certificate().menteePrice(i) - cost);
      }
    }
    return -Math.floorDiv(-price, scale);
  }

  private boolean isLocked(int row, int column) {
    return problem.locked(problem.arcBetween(row, column));
  }
}
