package org.compagnon.pairing.scoring;

import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.ScoreRows;
import org.compagnon.pairing.algorithm.SolveCancelled;

/**
 * How much is possible under given rules, locks aside.
 *
 * @param pairs eligible pairs
 * @param mentees mentees with at least one eligible mentor
 */
public record EligibleCount(long pairs, int mentees) {

  /**
   * Counts row by row without keeping any.
   *
   * @throws SolveCancelled if {@code progress} asked to stop
   */
  public static EligibleCount of(ScoreRows rows, Progress progress) {
    var cursor = rows.cursor();
    int[] row = new int[rows.mentors()];
    long pairs = 0;
    int mentees = 0;
    for (int i = 0; i < rows.mentees(); i++) {
      if (progress.cancelled()) {
        throw new SolveCancelled("scoring");
      }
      cursor.row(i, row);
      int inRow = 0;
      for (int score : row) {
        inRow += score >= 0 ? 1 : 0;
      }
      pairs += inRow;
      mentees += inRow > 0 ? 1 : 0;
      progress.advanced(i + 1, rows.mentees());
    }
    return new EligibleCount(pairs, mentees);
  }
}
