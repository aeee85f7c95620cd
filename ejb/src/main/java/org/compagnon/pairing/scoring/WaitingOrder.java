package org.compagnon.pairing.scoring;

/**
 * What waiting does to the order in which mentees get a mentor, among as many pairs as possible.
 */
public enum WaitingOrder {
  /**
   * Who waits longest is served first: as many as possible of those who have waited most weeks,
   * then of the next, and so on; only then the sum of the scores.
   */
  LONGEST_FIRST,
  /** Waiting counts with its weight beside the scores. */
  BY_WEIGHT;

  /** Weeks after which waiting longer makes no difference any more. */
  public static final int MOST_WEEKS = 26;

  private static final int DAYS_OF_WEEK = 7;

  /** Full weeks of waiting, 0 to {@value #MOST_WEEKS}. */
  public static int weeks(int waitingDays) {
    return Math.max(0, Math.min(waitingDays / DAYS_OF_WEEK, MOST_WEEKS));
  }

  /**
   * What a week counts in basis points: more than all scores together can differ by along a chain
   * through all mentees, so that no sum of scores makes up for it.
   */
  public static long worthOfWeek(int mentees) {
    return (mentees + 1L) * 10_001;
  }
}
