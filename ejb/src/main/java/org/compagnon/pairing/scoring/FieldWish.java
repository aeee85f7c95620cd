package org.compagnon.pairing.scoring;

/**
 * What the answers to a question of the programme mean for pairs.
 *
 * @param field code of the question
 * @param weight 0 (does not count) to 100
 * @param better which answers make a pair better; null: the same
 * @param mustBeEqual whether a pair is forbidden if both answered and not alike (for several
 *     options: without one in common)
 */
public record FieldWish(String field, int weight, Likeness better, boolean mustBeEqual) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a value is out of range
   */
  public FieldWish {
    better = better == null ? Likeness.SAME : better;
    if (field == null || field.isBlank()) {
      throw new IllegalArgumentException("The field must be named.");
    }
    if (weight < 0 || weight > 100) {
      throw new IllegalArgumentException(
          "The weight (%d) of the field (%s) must lie between 0 and 100.".formatted(weight, field));
    }
  }
}
