package org.compagnon.pairing.algorithm;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Solves over all pairs without holding them: begins with the best few of every mentee, and adds
 * pairs that the dual prices show to be improving, until there are none. The answer is exact.
 *
 * <p>Source of the method: Gilmore and Gomory, <i>Operations Research</i> 9 (1961) 849–859,
 * doi:10.1287/opre.9.6.849.
 */
final class ColumnGeneration {

  static final int SEEDS = 48;

  /** Share of rows that, once disturbed, make a new auction quicker than repairing each. */
  private static final int AUCTION_SHARE = 200;

  private static final int AGAIN_INCREMENT = 100 * Network.SCALE;
  private static final int SEEDED = 150;
  private static final int SOLVED = 300;
  private static final int PRICED = 700;
  private static final int CHOSEN = 800;

  private final OpenRows rows;
  private final RowPass pass;
  private final Watch watch;
  private final ListedPairs listed;
  private final int seedsOfRow;
  private final AtomicLong eligible = new AtomicLong();
  private final int[] bestUnlisted;
  private PairingProblem problem;
  private ExactEngine engine;

  /**
   * Prepares.
   *
   * @param seedsOfRow pairs of every mentee to begin with, 1 or more
   */
  ColumnGeneration(
      PairingPeople people, ScoreRows all, Workers workers, Watch watch, int seedsOfRow) {
    this.seedsOfRow = seedsOfRow;
    this.watch = watch;
    rows = new OpenRows(all, people);
    pass = new RowPass(rows, workers, watch);
    listed = new ListedPairs(people);
    bestUnlisted = new int[rows.mentees()];
  }

  RowsResult solve() {
    watch.step(SEEDED);
    listed.add(pass.run(this::seeds));
    problem = listed.problem();
    engine = EngineSolver.engineOf(problem, watch);
    watch.step(SOLVED);
    engine.solve();
    var pricing = new Pricing(pass, rows.mentors(), bestUnlisted);
    do {
      priceOut(pricing);
    } while (addMissingChains() || addFirstMentors() || addHigherClasses());
    watch.step(CHOSEN);
    chooseCanonical(pricing);
    var result = EngineSolver.resultOf(problem, engine);
    OptimalityCheck.require(problem, result);
    return new RowsResult(problem, result, eligible.get(), false);
  }

  private long[] seeds(int mentee, ScoreRows.Cursor cursor, int[] scores) {
    cursor.row(mentee, scores);
    var best = new BestPairs(seedsOfRow);
    int count = 0;
    for (int j = 0; j < rows.mentors(); j++) {
      if (scores[j] >= 0) {
        count++;
        best.offer(scores[j], j, scores[j]);
      }
    }
    eligible.addAndGet(count);
    bestUnlisted[mentee] = best.cut() ? (int) best.leastKey() : Shortlists.ALL_LISTED;
    return best.pairs();
  }

  private void priceOut(Pricing pricing) {
    int improved;
    do {
      watch.stepTowards(PRICED);
      var added = pricing.improving(listed, engine.prices.row, engine.prices.column);
      improved = count(added);
      if (improved > 0) {
        extend(added, improved > rows.mentees() / AUCTION_SHARE);
      }
    } while (improved > 0);
  }

  private static int count(long[][] added) {
    int count = 0;
    for (long[] pairs : added) {
      count += pairs == null ? 0 : 1;
    }
    return count;
  }

  private void extend(long[][] added, boolean bidAgain) {
    listed.add(added);
    problem = listed.problem();
    var next = EngineSolver.engineOf(problem, watch);
    if (bidAgain) {
      next.takeCosts(engine);
      next.solveFrom(engine.prices.column, AGAIN_INCREMENT);
    } else {
      next.adopt(engine);
      next.repairAndProve();
    }
    engine = next;
  }

  /** Whether chains over unlisted pairs would have added pairs; they are listed now. */
  private boolean addMissingChains() {
    var missing = chains(FullChains.Goal.MORE_PAIRS).missing();
    if (missing == null) {
      return false;
    }
    extend(missing, false);
    return true;
  }

  /** Whether somebody with none could still be helped; what is needed is listed and dearer now. */
  private boolean addFirstMentors() {
    if (!engine.firstCostIsOpen()) {
      return false;
    }
    var chains = chains(FullChains.Goal.FIRST_MENTORS);
    var missing = chains.missing();
    if (missing == null) {
      engine.lift(chains.reachedRows(), chains.reachedColumns());
      return false;
    }
    extend(missing, false);
    engine.raiseFirstCost();
    return true;
  }

  /** The same for whoever could take the place of somebody of a lower class of priority. */
  private boolean addHigherClasses() {
    if (!engine.stages.areCut()) {
      return false;
    }
    var chains = chains(FullChains.Goal.HIGHER_CLASSES);
    var missing = chains.missing();
    if (missing == null) {
      engine.stages.lift(chains.stagesOfRows(), chains.stagesOfColumns());
      return false;
    }
    extend(missing, false);
    engine.stages.raise();
    return true;
  }

  private FullChains chains(FullChains.Goal goal) {
    return new FullChains(goal, rows, listed, engine, watch);
  }

  /** Lists the pairs that may be part of other optimal answers too, and chooses among those. */
  private void chooseCanonical(Pricing pricing) {
    listed.add(pricing.tight(listed, engine.prices.row, engine.prices.column));
    problem = listed.problem();
    var last = EngineSolver.engineOf(problem, watch);
    last.adopt(engine);
    last.canonicalise(EngineSolver.idsOf(problem));
    engine = last;
  }
}
