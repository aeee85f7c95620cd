package org.compagnon.pairing.algorithm;

/**
 * The conditions that the {@link CertificateChecker} tries on an instance and a claim; the numbers
 * are those of docs/pairing/certificate.md.
 */
final class CheckerConditions {

  private final CheckerInput input;
  private final CheckerClaim claim;
  private final boolean[] taken;
  private final long[] missing;
  private final long[] free;

  CheckerConditions(CheckerInput input, CheckerClaim claim) {
    this.input = input;
    this.claim = claim;
    taken = new boolean[input.arcs];
    missing = new long[input.mentees + 1];
    free = new long[input.mentors + 1];
  }

  /**
   * Tries all conditions.
   *
   * @return a sentence that tells what was proved
   * @throws NotProved if one does not hold; the message names it
   * @throws ArithmeticException if a sum does not fit in 64 bits
   */
  String prove() {
    checkPairs();
    checkCosts();
    checkMentorDuals();
    checkArcs();
    checkMenteeDuals();
    checkGap();
    checkCardinality();
    return "Proved: %d pairs are the most possible, and no pairing of as many is better (score %d)."
        .formatted(claim.pairCount, claim.totalScore);
  }

  /** Condition 1: the pairs are arcs, each once, within demand and capacity, with all locks. */
  private void checkPairs() {
    int[] found = input.find(claim.pairs);
    long total = 0;
    for (int i = 1; i <= input.mentees; i++) {
      missing[i] = input.demand[i];
    }
    for (int j = 1; j <= input.mentors; j++) {
      free[j] = input.capacity[j];
    }
    for (int k = 0; k < found.length; k++) {
      requirePair(found[k] >= 0, k, "is no e record of the instance");
      total += take(found[k], k);
    }
    for (int arc = 0; arc < input.arcs; arc++) {
      require(taken[arc] || !input.locked[arc], 1, "the result lacks the locked pair", arc);
    }
    if (claim.pairCount != found.length || claim.totalScore != total) {
      throw fault(1, "the s record must be 's %d %d'".formatted(found.length, total));
    }
  }

  /** Takes an arc, as the pair at this place of the list asks, and returns its score. */
  private int take(int arc, int pair) {
    requirePair(!taken[arc], pair, "is given twice");
    requirePair(input.score[arc] == claim.pairs.score[pair], pair, "has another score there");
    taken[arc] = true;
    if (!input.locked[arc]) {
      requirePair(--missing[input.mentee[arc]] >= 0, pair, "exceeds the mentee's demand");
      requirePair(--free[input.mentor[arc]] >= 0, pair, "exceeds the mentor's capacity");
    }
    return input.score[arc];
  }

  /** Condition 7: the costs make the objective what it is said to be. */
  private void checkCosts() {
    boolean strict = input.first && input.severalWanted;
    long least = strict ? (input.mentees + 1L) * (CheckerInput.BEST_SCORE + 1) : 0;
    if (claim.scale < 1 || claim.unpairedCost < 1 || claim.firstCost < least) {
      throw fault(
          7, "the unpaired cost and the scale must be 1 or more, the first cost at least " + least);
    }
  }

  /** Condition 2. */
  private void checkMentorDuals() {
    for (int j = 1; j <= input.mentors; j++) {
      long dual = claim.mentorDual[j];
      if (dual < 0 || dual > 0 && free[j] > 0) {
        throw fault(
            2,
            "the dual (%d) of mentor %d, who has %d places free, must be %s"
                .formatted(dual, j, free[j], free[j] > 0 ? "0" : "0 or more"));
      }
    }
  }

  /** Condition 3. */
  private void checkArcs() {
    for (int arc = 0; arc < input.arcs; arc++) {
      if (!input.locked[arc]) {
        long reduced = reducedCost(arc);
        require(
            taken[arc] || reduced >= 0,
            3,
            "the reduced cost must not be below 0 for the free arc",
            arc);
        require(
            !taken[arc] || reduced <= 0,
            3,
            "the reduced cost must not be above 0 for the pair",
            arc);
      }
    }
  }

  /** Condition 4. */
  private void checkMenteeDuals() {
    for (int i = 1; i <= input.mentees; i++) {
      long dual = claim.menteeDual[i];
      int open = (int) missing[i];
      if (open > 0 && dual < costOfMissing(i, open - 1)) {
        throw fault(4, "the dual (%d) of mentee %d is too low".formatted(dual, i));
      }
      if (open < input.demand[i] && dual > costOfMissing(i, open)) {
        throw fault(4, "the dual (%d) of mentee %d is too high".formatted(dual, i));
      }
    }
  }

  /** Condition 5: what the pairing costs is the bound that the duals give for every pairing. */
  private void checkGap() {
    long cost = 0;
    long bound = 0;
    for (int i = 1; i <= input.mentees; i++) {
      long dual = claim.menteeDual[i];
      bound = Math.addExact(bound, Math.multiplyExact(input.demand[i], dual));
      for (int t = 0; t < input.demand[i]; t++) {
        long missed = costOfMissing(i, t);
        cost = t < missing[i] ? Math.addExact(cost, missed) : cost;
        bound = Math.subtractExact(bound, Math.max(0, Math.subtractExact(dual, missed)));
      }
    }
    for (int arc = 0; arc < input.arcs; arc++) {
      if (!input.locked[arc]) {
        cost = taken[arc] ? Math.addExact(cost, costOfArc(arc)) : cost;
        bound = Math.addExact(bound, Math.min(0, reducedCost(arc)));
      }
    }
    for (int j = 1; j <= input.mentors; j++) {
      bound = Math.subtractExact(bound, Math.multiplyExact(input.capacity[j], claim.mentorDual[j]));
    }
    if (cost != bound) {
      throw fault(5, "the cost (%d) is not the bound (%d)".formatted(cost, bound));
    }
  }

  /** Condition 6: the witness set shows that there cannot be more pairs. */
  private void checkCardinality() {
    long most = input.locks;
    long[] arcsFromWitness = new long[input.mentors + 1];
    for (int arc = 0; arc < input.arcs; arc++) {
      if (!input.locked[arc] && claim.witness[input.mentee[arc]]) {
        arcsFromWitness[input.mentor[arc]]++;
      }
    }
    for (int i = 1; i <= input.mentees; i++) {
      most += claim.witness[i] ? 0 : input.demand[i];
    }
    for (int j = 1; j <= input.mentors; j++) {
      most += Math.min(input.capacity[j], arcsFromWitness[j]);
    }
    if (claim.pairCount != most) {
      throw fault(
          6, "the witness set allows %d pairs, but there are %d".formatted(most, claim.pairCount));
    }
  }

  private long costOfArc(int arc) {
    return Math.multiplyExact(claim.scale, (long) (CheckerInput.BEST_SCORE - input.score[arc]));
  }

  private long reducedCost(int arc) {
    long withoutMentor = Math.subtractExact(costOfArc(arc), claim.menteeDual[input.mentee[arc]]);
    return Math.addExact(withoutMentor, claim.mentorDual[input.mentor[arc]]);
  }

  /** Cost of leaving open one more unit of a mentee's open demand when {@code t} are open. */
  private long costOfMissing(int mentee, int t) {
    long cost = claim.unpairedCost;
    if (t == input.demand[mentee] - 1 && !input.hasLock[mentee]) {
      cost = Math.addExact(cost, Math.addExact(claim.firstCost, input.priority[mentee]));
    }
    return Math.multiplyExact(claim.scale, cost);
  }

  private void requirePair(boolean holds, int pair, String what) {
    if (!holds) {
      var pairs = claim.pairs;
      throw fault(
          1,
          "the pair of mentee %d and mentor %d (line %d of the result) %s"
              .formatted(pairs.mentee[pair], pairs.mentor[pair], pairs.line[pair], what));
    }
  }

  private void require(boolean holds, int condition, String what, int arc) {
    if (!holds) {
      throw fault(
          condition,
          "%s of mentee %d and mentor %d (line %d of the instance)"
              .formatted(what, input.mentee[arc], input.mentor[arc], input.lineOfArc[arc]));
    }
  }

  private static NotProved fault(int condition, String what) {
    return new NotProved("Condition %d does not hold: %s.".formatted(condition, what));
  }

  /** A condition that does not hold; the message tells which and where. */
  static final class NotProved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotProved(String message) {
      super(message);
    }
  }
}
