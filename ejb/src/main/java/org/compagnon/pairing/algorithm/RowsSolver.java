package org.compagnon.pairing.algorithm;

/**
 * Solves problems whose scores come from {@link ScoreRows}: writes all eligible pairs down where
 * they fit, and generates those that matter where they do not.
 */
public final class RowsSolver {

  /** Up to so many pairs of people, eligible or not, all eligible pairs are written down. */
  static final long MOST_EXPLICIT = 60_000_000;

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
      return new ColumnGeneration(people, rows, workers, watch, ColumnGeneration.SEEDS).solve();
    }
    watch.step(SCORED);
    var problem = explicit(people, rows, workers, watch);
    MemoryNeed.ofSolving(problem).require();
    var result = EngineSolver.solve(problem, watch);
    return new RowsResult(problem, result, problem.arcs() - people.locks().size(), true);
  }

  /** All eligible pairs of the rows, written down. */
  static PairingProblem explicit(
      PairingPeople people, ScoreRows rows, Workers workers, Watch watch) {
    var listed = new ListedPairs(people);
    var open = new OpenRows(rows, people);
    listed.add(
        new RowPass(open, workers, watch)
            .run(
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
