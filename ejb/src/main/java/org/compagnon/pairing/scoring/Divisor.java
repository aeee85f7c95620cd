package org.compagnon.pairing.scoring;

/**
 * Division by a number that stays the same over a whole row, as a multiplication and a shift.
 *
 * <p>Exact for dividends from 0 to 10,001 times the divisor, which is as large as a weighted sum of
 * points with its half for rounding can be: with M = ⌊2⁴⁰ / d⌋ + 1 the product exceeds the true
 * quotient by less than x / 2⁴⁰, which is below 1 / d while x · d is below 2⁴⁰.
 */
final class Divisor {

  /** Largest divisor for which the bound above holds. */
  static final int MOST = 10_000;

  private static final int SHIFT = 40;

  private final int half;
  private final long multiplier;

  /**
   * A divisor.
   *
   * @param divisor 1 to {@value #MOST}
   */
  Divisor(int divisor) {
    if (divisor < 1 || divisor > MOST) {
      throw new IllegalArgumentException(
          "The divisor (%d) must lie between 1 and 10,000.".formatted(divisor));
    }
    half = divisor / 2;
    multiplier = (1L << SHIFT) / divisor + 1;
  }

  /** The quotient, rounded down. */
  int down(int dividend) {
    return (int) (dividend * multiplier >>> SHIFT);
  }

  /** The quotient, rounded to the nearest number, halves up. */
  int rounded(int dividend) {
    return down(dividend + half);
  }
}
