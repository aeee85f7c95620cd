package org.compagnon.evaluation;

/** How an item is answered. */
public enum ItemKind {
  /** Agreement from 1 (fully disagree) to 5 (fully agree); 0 is "does not apply". */
  LIKERT(0, 5),
  /** Likelihood of a recommendation, 0 to 10. */
  RECOMMENDATION(0, 10),
  /** One of several numbered options, from 0. */
  CHOICE(0, 19),
  /** Words, at most 4,000 characters. */
  TEXT(0, -1);

  /** The answer that an item does not apply; not counted. */
  public static final int DOES_NOT_APPLY = 0;

  /** Most characters of an answer in words. */
  public static final int MOST_WORDS = 4_000;

  private final int lowest;
  private final int highest;

  ItemKind(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Whether a choice is one of this kind's answers. */
  boolean allows(int choice) {
    return lowest <= choice && choice <= highest;
  }
}
