package org.compagnon.pairing.algorithm;

/**
 * Solves problems whose scores come from {@link ScoreRows}: writes all eligible pairs down where
 * they fit, and generates those that matter where they do not.
 */
public final class RowsSolver {

  /** Up to so many pairs of people, eligible or not, all eligible pairs are written down. */
  static final long MOST_EXPLICIT = 20_000_000;

  private static final int SCORED = 300;

  private RowsSolver() {}

  /**
   * Finds the best pairing of all eligible pairs.
   *
   * @param people the two sides, in the order of the rows
   * @param rows the scores
   * @param workers threads that may help
   * @param progress told about progress; asked for cancellation
   * @return the canonical best answer; the same for any number of threads
   * @throws SolveCancelled if {@code progress} asked to stop
   * @throws PairingTooLarge if it would not fit into memory; nothing was computed
   * @throws ProofFailed if the answer did not pass its own check (a defect, never the input)
   */
  public static RowsResult solve(
      PairingPeople people, ScoreRows rows, Workers workers, Progress progress) {
    long all = (long) rows.mentees() * rows.mentors();
    var watch = new Watch(progress);
    if (all > MOST_EXPLICIT) {
      MemoryNeed.ofGeneration(rows.mentees(), rows.mentors()).require();
      var found =
          new ColumnGeneration(people, rows, workers, watch, ColumnGeneration.SEEDS).solve();
      return replayable(found, watch);
    }
    watch.step(SCORED);
    var problem = writeDown(people, rows, workers, watch);
    MemoryNeed.ofSolving(problem).require();
    var result = EngineSolver.solve(problem, watch);
    return new RowsResult(problem, result, problem.arcs() - people.locks().size(), true);
  }

  /**
   * The same answer as solving what was written down gives, so that its files can be made again
   * byte by byte; only the prices may differ.
   */
  private static RowsResult replayable(RowsResult found, Watch watch) {
    var again = EngineSolver.solve(found.problem(), watch);
    if (!again.pairs().equals(found.result().pairs())) {
      throw new ProofFailed("Solving the written pairs again gave another answer.");
    }
    return new RowsResult(found.problem(), again, found.eligiblePairs(), false);
  }

  /**
   * All eligible pairs and the locked ones as a problem.
   *
   * @throws SolveCancelled if {@code progress} asked to stop
   */
  public static PairingProblem writeDown(
      PairingPeople people, ScoreRows rows, Workers workers, Progress progress) {
    var watch = new Watch(progress);
    watch.step(Watch.WHOLE);
    var problem = writeDown(people, rows, workers, watch);
    watch.advanced(1, 1);
    return problem;
  }

  private static PairingProblem writeDown(
      PairingPeople people, ScoreRows rows, Workers workers, Watch watch) {
    var listed = new ListedPairs(people);
    var open = new OpenRows(rows, people);
    var pass = new RowPass(open, workers, watch);
    listed.add(
        pass.run(
            (i, cursor, scores) -> {
              cursor.row(i, scores);
              return eligible(scores, open.mentors());
            }));
    return listed.problem();
  }

  private static long[] eligible(int[] scores, int mentors) {
    int count = 0;
    for (int j = 0; j < mentors; j++) {
      count += scores[j] >= 0 ? 1 : 0;
    }
    long[] pairs = count == 0 ? null : new long[count];
    for (int j = mentors - 1; count > 0; j--) {
      if (scores[j] >= 0) {
        pairs[--count] = ListedPairs.packed(j, scores[j]);
      }
    }
    return pairs;
  }
}
