package org.compagnon.evaluation.statistics;

import java.util.OptionalDouble;

/**
 * A share of a group, with the size of the group and Wilson's score interval.
 *
 * <p>Wilson's interval stays inside 0 to 1 and keeps its meaning for small groups and for shares of
 * nothing or everything, where the usual ± formula collapses to a point. Source: E. B. Wilson,
 * <i>Journal of the American Statistical Association</i> 22 (1927) 209–212.
 *
 * @param successes members of the group that count, 0 to {@code n}
 * @param n size of the group, 0 or more
 */
public record Proportion(long successes, long n) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is negative or {@code successes} exceeds {@code n}
   */
  public Proportion {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(
          "The successes (%d) must lie between 0 and n (%d).".formatted(successes, n));
    }
  }

  /** The share, 0 to 1; empty for an empty group. */
  public OptionalDouble share() {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) successes / n);
  }

  /** Wilson's 95&nbsp;% score interval of the share, within 0 to 1; the whole of it if n is 0. */
  public Interval interval() {
    if (n == 0) {
      return new Interval(0, 1);
    }
    double zz = Interval.Z * Interval.Z;
    double p = (double) successes / n;
    double centre = (p + zz / (2 * n)) / (1 + zz / n);
    double half = Interval.Z * Math.sqrt(p * (1 - p) / n + zz / (4.0 * n * n)) / (1 + zz / n);
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == n ? 1 : Math.min(1, centre + half);
    return new Interval(low, high);
  }
}
