package org.compagnon.pairing.algorithm;

import java.util.List;

/**
 * What a best pairing would lose or gain by a change, exactly, from its prices and by repairing a
 * copy of its state. Changes nothing.
 *
 * <p>Not safe for several threads. Memory: a second copy of the problem's arcs and two of its
 * state.
 */
public final class PairingAnalysis {

  private static final int NOT_AN_ARC = -1;
  private static final int NOBODY = -1;

  private final PairingProblem problem;
  private final PairingResult result;
  private final ExactEngine engine;
  private final Matching matching;
  private final Prices prices;
  private final boolean[] locked;
  private final long basePairs;
  private final long baseScores;
  private final long basePriorities;

  private PairingAnalysis(PairingProblem problem, PairingResult result, ExactEngine engine) {
    this.problem = problem;
    this.result = result;
    this.engine = engine;
    matching = new Matching(engine.matching);
    prices = new Prices(engine.prices);
    locked = Costs.locks(problem);
    basePairs = engine.matching.pairs();
    baseScores = scores();
    basePriorities = priorities(NOBODY);
  }

  /**
   * What a change costs; negative numbers are gains.
   *
   * @param pairs pairs fewer than in the best pairing
   * @param scores basis points of scores fewer, over everybody
   * @param priorities basis points of priorities fewer, over everybody
   */
  public record Loss(long pairs, long scores, long priorities) {

    /** Basis points of scores and priorities fewer. */
    public long worth() {
      return scores + priorities;
    }

    /** Whether the change costs nothing. */
    public boolean none() {
      return pairs == 0 && scores == 0 && priorities == 0;
    }
  }

  /**
   * Prepares for a proved result.
   *
   * @throws ProofFailed if the result is not a proved one of the problem
   */
  public static PairingAnalysis of(PairingProblem problem, PairingResult result) {
    return new PairingAnalysis(problem, result, ResumedEngine.of(problem, result, 0));
  }

  /**
   * At least what forcing a pair would cost, at once, without computing anything: its reduced cost.
   * A lost pair counts as the certificate's unpaired cost less 10,000.
   *
   * @param mentee id of a mentee
   * @param mentor id of a mentor
   * @param score of the two in basis points, whether they are eligible or not
   * @return basis points, 0 or more; 0 for pairs of the result
   */
  public long lossAtLeast(long mentee, long mentor, int score) {
    int row = row(mentee);
    int column = column(mentor);
    if (engine.matching.holds(row, column) || lockedArc(row, column)) {
      return 0;
    }
    long reduced =
        (long) scale() * (PairingProblem.MAX_SCORE - score)
            - result.certificate().menteePrice(row)
            + result.certificate().mentorPrice(column);
    return Math.max(0, roundedUp(reduced));
  }

  /**
   * What forcing a pair costs everybody together: the best pairing with it against the best one.
   *
   * @param score of the two in basis points, whether they are eligible or not
   * @throws IllegalArgumentException if the mentee's demand or the mentor's places are all locked
   */
  public Loss lossOfForcing(long mentee, long mentor, int score) {
    int row = row(mentee);
    int column = column(mentor);
    if (engine.matching.holds(row, column) || lockedArc(row, column)) {
      return new Loss(0, 0, 0);
    }
    if (engine.network.demand[row] == 0 || engine.network.capacity[column] == 0) {
      throw new IllegalArgumentException("There is no place left that is not locked.");
    }
    var loss = lossBy(edits -> edits.fix(row, column), row);
    return new Loss(loss.pairs() - 1, loss.scores() - score, loss.priorities());
  }

  /** What forbidding a pair of the result costs; nothing where it is no pair of the result. */
  public Loss lossOfForbidding(long mentee, long mentor) {
    int row = row(mentee);
    int column = column(mentor);
    return lossBy(edits -> edits.forbid(row, column), NOBODY);
  }

  /** What one more place at a mentor would change: a loss that is negative or none. */
  public Loss lossByOneMorePlace(long mentor) {
    int column = column(mentor);
    if (engine.network.capacity[column] == 0) {
      var more = problem.withOneMorePlace(column);
      var other = EngineSolver.solve(more, new Watch(Progress.NONE));
      return Worth.lossBetween(problem, result, other);
    }
    return lossBy(edits -> edits.addPlace(column), NOBODY);
  }

  /**
   * At most what one more place at a mentor would be worth, at once: the dual price.
   *
   * @return basis points, rounded up; 0 where a place is free
   */
  public long price(long mentor) {
    return roundedUp(result.certificate().mentorPrice(column(mentor)));
  }

  /**
   * The mentors at whom one more place changes most, and something, the dearest first: more pairs
   * before more worth, then by id. Exact.
   *
   * @param most how many at most
   */
  public List<DearestPlaces.Dear> dearest(int most) {
    return new DearestPlaces(problem, result, engine.network, matching, this).find(most);
  }

  /**
   * The mentors whose places are all that this mentee could ever get, by any chain of moves: more
   * places there, or more eligible mentors, are the only remedy.
   *
   * @return how many mentors, their places, and whom they concern; 0 mentors and places for
   *     somebody without eligible mentors
   * @throws IllegalArgumentException if the mentee has all mentors it wants
   */
  public Shortage shortage(long mentee) {
    int row = row(mentee);
    if (matching.open(row) == 0) {
      throw new IllegalArgumentException("The mentee (%d) lacks nobody.".formatted(mentee));
    }
    return Shortage.of(problem, engine.network, matching, row);
  }

  /**
   * Pairs who would both be better off with each other: the mentee by score than with the worst of
   * its mentors, the mentor than with the worst of its mentees (or with a free place).
   */
  public long blockingPairs() {
    return new BlockingPairs(problem, result).count();
  }

  /** At most so many of the blocking pairs, those with the highest scores first. */
  public List<BlockingPair> blockingPairs(int most) {
    return new BlockingPairs(problem, result).best(most);
  }

  private interface Edit {
    void on(EngineEdits edits);
  }

  private int scale() {
    return result.certificate().terms().scale();
  }

  private long roundedUp(long scaled) {
    return -Math.floorDiv(-scaled, scale());
  }

  /** Edits the state, reads what it is worth, and puts everything back. */
  private Loss lossBy(Edit edit, int servedRow) {
    long costOfOpen = engine.costOfOpen();
    long firstCost = engine.firstCost();
    var edits = new EngineEdits(engine);
    try {
      edit.on(edits);
      return new Loss(
          basePairs - engine.matching.pairs(),
          baseScores - scores(),
          basePriorities - priorities(servedRow));
    } finally {
      edits.undoNetwork();
      engine.setCosts(costOfOpen, firstCost);
      engine.matching.restore(matching);
      engine.prices.restore(prices);
    }
  }

  /** Scores of the pairs that are not locked. */
  private long scores() {
    long worth = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      int held = engine.matching.count(i);
      for (int nth = 0; nth < held; nth++) {
        worth +=
            PairingProblem.MAX_SCORE
                - engine.network.cost[engine.matching.arc(i, nth)] / Network.SCALE;
      }
    }
    return worth;
  }

  /** Priorities of everybody who has a mentor. */
  private long priorities(int servedRow) {
    long worth = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      boolean served = engine.matching.count(i) > 0 || locked[i] || i == servedRow;
      worth += served ? problem.priority(i) : 0;
    }
    return worth;
  }

  private boolean lockedArc(int row, int column) {
    int arc = problem.arcBetween(row, column);
    return arc != NOT_AN_ARC && problem.locked(arc);
  }

  private int row(long mentee) {
    return LivingPairing.index(problem.menteeIndex(mentee), mentee);
  }

  private int column(long mentor) {
    return LivingPairing.index(problem.mentorIndex(mentor), mentor);
  }
}
