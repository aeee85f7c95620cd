package org.compagnon.evaluation.statistics;

/**
 * A closed 95&nbsp;% confidence interval.
 *
 * @param low lower end, in the unit of the estimate it belongs to; at most {@code high}
 * @param high upper end, same unit
 */
public record Interval(double low, double high) {

  /** Quantile of the standard normal distribution that leaves 2.5&nbsp;% above it. */
  static final double Z = 1.959963984540054;

  /**
   * Checks the order of the ends.
   *
   * @throws IllegalArgumentException if an end is not a number or {@code low} exceeds {@code high}
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "The low end (%s) must not exceed the high end (%s).".formatted(low, high));
    }
  }

  /** Whether {@code value} lies inside, ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
