package org.compagnon.pairing.algorithm;

import java.util.Arrays;
import java.util.Optional;

/**
 * Checks, in time linear in the arcs, that a result is a pairing of its problem and that its
 * certificate proves it best. Shares no state with any solver.
 *
 * <p>Conditions, with reduced cost = scale (10,000 - score) - mentee price + mentor price:
 *
 * <ol>
 *   <li>the pairs are arcs, each once, within demand and capacity, and hold every locked arc; total
 *       and shortfalls are theirs;
 *   <li>the witness shows a cut as small as the number of pairs, so that nobody can be added; the
 *       cost of having no mentor at all is strict where first mentors come first;
 *   <li>mentor prices are 0 or more, and 0 where a place is free; free arcs have reduced cost 0 or
 *       more, taken arcs that are not locked 0 or less; a mentee's price lies between the cost of
 *       the unit it went without last and of the next one;
 *   <li>the cost of the pairing equals the bound that the prices give (gap 0).
 * </ol>
 *
 * <p>The last condition implies the third; both are checked, because the third says where a fault
 * is.
 */
public final class OptimalityCheck {

  private final PairingProblem problem;
  private final PairingResult result;
  private final Certificate prices;
  private final Costs costs;
  private final boolean[] taken;
  private final int[] missing;
  private final int[] free;
  private final int[] openCapacity;
  private final int[] openDemand;
  private String fault;

  private OptimalityCheck(PairingProblem problem, PairingResult result) {
    this.problem = problem;
    this.result = result;
    prices = result.certificate();
    costs = new Costs(problem, prices.terms());
    taken = new boolean[problem.arcs()];
    missing = new int[problem.mentees()];
    free = new int[problem.mentors()];
    openCapacity = new int[problem.mentors()];
    openDemand = new int[problem.mentees()];
    Arrays.setAll(openCapacity, problem::capacity);
    Arrays.setAll(openDemand, problem::demand);
    for (int i = 0; i < openDemand.length; i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        openDemand[i] -= problem.locked(arc) ? 1 : 0;
        openCapacity[problem.mentorOf(arc)] -= problem.locked(arc) ? 1 : 0;
      }
    }
  }

  /**
   * The first condition that does not hold, as a sentence for developers; empty where the result is
   * proved best.
   */
  public static Optional<String> faultOf(PairingProblem problem, PairingResult result) {
    var check = new OptimalityCheck(problem, result);
    check.run();
    return Optional.ofNullable(check.fault);
  }

  /** As {@link #faultOf}, but throws {@link ProofFailed} where a condition does not hold. */
  public static void require(PairingProblem problem, PairingResult result) {
    faultOf(problem, result)
        .ifPresent(
            fault -> {
              throw new ProofFailed(fault);
            });
  }

  private void run() {
    holds(result.inputHash().equals(problem.inputHash()), "The result belongs to another input.");
    holds(
        prices.mentees() == problem.mentees() && prices.mentors() == problem.mentors(),
        "The certificate has the wrong size.");
    if (fault == null) {
      checkPairs();
    }
    if (fault == null) {
      checkCut();
    }
    if (fault == null) {
      checkPrices();
    }
    if (fault == null) {
      checkGap();
    }
  }

  private void checkPairs() {
    Arrays.setAll(missing, problem::demand);
    Arrays.setAll(free, problem::capacity);
    long total = 0;
    for (var pair : result.pairs()) {
      int arc = arcOf(pair);
      holds(arc >= 0 && !taken[arc], "The pair %s must be an arc, taken once.", pair);
      if (fault != null) {
        return;
      }
      holds(
          pair.score() == problem.score(arc) && pair.locked() == problem.locked(arc),
          "The pair %s must bear its arc's score and lock.",
          pair);
      taken[arc] = true;
      total += pair.score();
      free[problem.mentorOf(arc)]--;
    }
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        missing[i] -= taken[arc] ? 1 : 0;
        if (problem.locked(arc) && !taken[arc]) {
          holds(false, "The locked arc %d must be taken.", arc);
        }
      }
      holds(missing[i] >= 0, "The mentee (%d) has too many mentors.", problem.menteeId(i));
    }
    for (int j = 0; j < problem.mentors(); j++) {
      holds(free[j] >= 0, "The mentor (%d) has too many mentees.", problem.mentorId(j));
    }
    holds(total == result.totalScore(), "The total must be %d.", total);
    checkShortfalls();
  }

  private void checkShortfalls() {
    int next = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      if (missing[i] > 0) {
        boolean none = missing[i] == problem.demand(i);
        var expected = new PairingResult.Shortfall(problem.menteeId(i), missing[i], none);
        holds(
            next < result.unpaired().size() && result.unpaired().get(next).equals(expected),
            "The unpaired must hold %s.",
            expected);
        next++;
      }
    }
    holds(next == result.unpaired().size(), "The unpaired must be %d.", next);
  }

  private void checkCut() {
    holds(
        prices.terms().firstCost() >= Costs.strictFirstCost(problem)
            && prices.terms().unpairedCost() > 0
            && prices.terms().scale() > 0,
        "The costs %s are too low.",
        prices.terms());
    int[] fromWitness = new int[problem.mentors()];
    long cut = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      cut += prices.witness(i) ? problem.demand(i) - openDemand[i] : problem.demand(i);
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        boolean counts = prices.witness(i) && !problem.locked(arc);
        fromWitness[problem.mentorOf(arc)] += counts ? 1 : 0;
      }
    }
    for (int j = 0; j < problem.mentors(); j++) {
      cut += Math.min(openCapacity[j], fromWitness[j]);
    }
    holds(
        cut == result.pairs().size(),
        "The witness allows %d pairs, but there are %d.",
        cut,
        result.pairs().size());
  }

  private void checkPrices() {
    for (int j = 0; j < problem.mentors(); j++) {
      long price = prices.mentorPrice(j);
      holds(
          price == 0 || price > 0 && free[j] == 0,
          "The price %d of mentor (%d) must be 0 while a place is free, and never less.",
          price,
          problem.mentorId(j));
    }
    for (int i = 0; i < problem.mentees(); i++) {
      checkMentee(i);
    }
  }

  private void checkMentee(int mentee) {
    long price = prices.menteePrice(mentee);
    int open = openDemand[mentee];
    holds(
        missing[mentee] == 0 || price >= costs.ofMissing(mentee, missing[mentee] - 1, open),
        "The price %d of mentee (%d) is below the cost of what is missing.",
        price,
        problem.menteeId(mentee));
    holds(
        missing[mentee] == open || price <= costs.ofMissing(mentee, missing[mentee], open),
        "The price %d of mentee (%d) is above the cost of going without.",
        price,
        problem.menteeId(mentee));
    for (int arc = problem.firstArc(mentee); arc < problem.endArc(mentee); arc++) {
      long reduced = reducedCost(mentee, arc);
      if (!problem.locked(arc) && (taken[arc] ? reduced > 0 : reduced < 0)) {
        holds(false, "The reduced cost %d of arc %d has the wrong sign.", reduced, arc);
      }
    }
  }

  private void checkGap() {
    long cost = 0;
    long bound = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      int open = openDemand[i];
      bound += open * prices.menteePrice(i);
      for (int unit = 0; unit < open; unit++) {
        long missed = costs.ofMissing(i, unit, open);
        cost += unit < missing[i] ? missed : 0;
        bound -= Math.max(0, prices.menteePrice(i) - missed);
      }
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (!problem.locked(arc)) {
          cost += taken[arc] ? costs.ofPair(problem.score(arc)) : 0;
          bound -= Math.max(0, -reducedCost(i, arc));
        }
      }
    }
    for (int j = 0; j < problem.mentors(); j++) {
      bound -= openCapacity[j] * prices.mentorPrice(j);
    }
    holds(cost == bound, "The cost %d must equal the bound %d.", cost, bound);
  }

  private long reducedCost(int mentee, int arc) {
    return costs.ofPair(problem.score(arc))
        - prices.menteePrice(mentee)
        + prices.mentorPrice(problem.mentorOf(arc));
  }

  private int arcOf(PairingResult.Pair pair) {
    int mentee = problem.menteeIndex(pair.mentee());
    int mentor = problem.mentorIndex(pair.mentor());
    return mentee < 0 || mentor < 0 ? -1 : problem.arcBetween(mentee, mentor);
  }

  private void holds(boolean condition, String message, Object... values) {
    if (!condition && fault == null) {
      fault = message.formatted(values);
    }
  }
}
