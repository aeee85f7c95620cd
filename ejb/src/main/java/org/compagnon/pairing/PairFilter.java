package org.compagnon.pairing;

/**
 * Which pairs of a round are wanted; a null part means any.
 *
 * @param query words, each of them part of the name of one of the two; case and accents do not
 *     matter
 * @param minScore least score in basis points, inclusive
 * @param maxScore greatest score in basis points, inclusive
 * @param origin how the pair came into the round
 * @param warningsOnly whether only pairs that break a rule are wanted
 * @param sort order; null: worst first
 */
public record PairFilter(
    String query,
    Integer minScore,
    Integer maxScore,
    PairOrigin origin,
    boolean warningsOnly,
    PairSort sort) {

  /** Every pair, worst first. */
  public static final PairFilter ALL =
      new PairFilter(null, null, null, null, false, PairSort.SCORE_ASCENDING);

  /** Puts in the default order. */
  public PairFilter {
    sort = sort == null ? PairSort.SCORE_ASCENDING : sort;
  }
}
