package org.compagnon.pairing.algorithm;

/**
 * Scores of all pairs, computed when they are asked for instead of being kept: the way to solve
 * problems whose eligible pairs do not fit into memory.
 *
 * <p>Mentees and mentors are numbered from 0, ascending by their ids. The same question always has
 * the same answer. Safe for several threads; a {@link Cursor} is not, so every thread opens one.
 */
public interface ScoreRows {

  /** What a pair that no rule allows has instead of a score. */
  int NOT_ELIGIBLE = -1;

  /** Number of mentees. */
  int mentees();

  /** Number of mentors. */
  int mentors();

  /** A new reader for one thread. */
  Cursor cursor();

  /** Reads scores; may keep working space, and belongs to one thread. */
  interface Cursor {

    /**
     * The score of one pair.
     *
     * @return 0 to 10,000 basis points, or {@link #NOT_ELIGIBLE}
     */
    int score(int mentee, int mentor);

    /**
     * The score of one pair where it is high enough, which is often cheaper to tell.
     *
     * @param least any number
     * @return {@link #score}, or {@link #NOT_ELIGIBLE} where that is below {@code least}
     */
    default int scoreAtLeast(int mentee, int mentor, int least) {
      int score = score(mentee, mentor);
      return score < least ? NOT_ELIGIBLE : score;
    }

    /**
     * The scores of one mentee with every mentor, each equal to {@link #score}.
     *
     * @param scores filled from 0 to the number of mentors; must have at least that length
     */
    void row(int mentee, int[] scores);
  }
}
