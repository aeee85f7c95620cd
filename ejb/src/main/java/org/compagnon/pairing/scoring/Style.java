package org.compagnon.pairing.scoring;

/**
 * How somebody likes to talk, on scales from 1 to 5; null where not stated.
 *
 * @param directness 1 gentle, 5 direct
 * @param structure 1 free, 5 structured
 * @param advice 1 rather listening, 5 rather advising; a mentee says what is hoped for
 */
public record Style(Integer directness, Integer structure, Integer advice) {

  /** Nothing is known. */
  public static final Style UNKNOWN = new Style(null, null, null);

  private static final int STEPS = 4;

  /** Checks the ranges. */
  public Style {
    require(directness);
    require(structure);
    require(advice);
  }

  boolean isUnknown() {
    return directness == null && structure == null && advice == null;
  }

  /** Whether every scale was stated. */
  boolean isComplete() {
    return directness != null && structure != null && advice != null;
  }

  /**
   * How near another style is, by the scales stated here; a scale that only the other has not
   * stated is not met.
   *
   * @return 0 to 10,000; at least one scale must be stated here
   */
  int near(Style other) {
    int stated = 0;
    int sum = 0;
    Integer[] own = {directness, structure, advice};
    Integer[] theirs = {other.directness, other.structure, other.advice};
    for (int k = 0; k < own.length; k++) {
      if (own[k] != null) {
        stated++;
        sum += theirs[k] == null ? 0 : STEPS - Math.abs(own[k] - theirs[k]);
      }
    }
    return Points.FULL * sum / (STEPS * stated);
  }

  private static void require(Integer scale) {
    if (scale != null && (scale < 1 || scale > STEPS + 1)) {
      throw new IllegalArgumentException(
          "The scale's value (%d) must lie between 1 and 5.".formatted(scale));
    }
  }
}
