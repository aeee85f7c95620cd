package org.compagnon.evaluation.statistics;

import java.util.OptionalDouble;

/**
 * Recommendation score: share of promoters (9 or 10) less share of detractors (0 to 6), in points
 * from −100 to 100.
 *
 * <p>The estimate and its interval follow the adjusted Wald method: three answers are added to the
 * group, three quarters of one to the promoters and to the detractors each. Source: J. Sauro, J. R.
 * Lewis, <i>Quantifying the User Experience</i>, after A. Agresti, Y. Min, <i>Biometrics</i> 61
 * (2005) 515–523.
 *
 * @param promoters answers of 9 or 10, 0 or more
 * @param passives answers of 7 or 8, 0 or more
 * @param detractors answers of 0 to 6, 0 or more
 */
public record NetPromoterScore(long promoters, long passives, long detractors) {

  private static final double ADDED_ANSWERS = 3;
  private static final double ADDED_EXTREMES = 0.75;

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public NetPromoterScore {
    if (promoters < 0 || passives < 0 || detractors < 0) {
      throw new IllegalArgumentException(
          "The counts (%d, %d, %d) must not be negative."
              .formatted(promoters, passives, detractors));
    }
  }

  /**
   * Counts the answers of a 0 to 10 recommendation item.
   *
   * @param answers distribution over eleven levels, the first of which is the answer 0
   * @throws IllegalArgumentException if the distribution has another number of levels
   */
  public static NetPromoterScore of(Distribution answers) {
    if (answers.levels() != 11) {
      throw new IllegalArgumentException(
          "A recommendation item has 11 levels, not %d.".formatted(answers.levels()));
    }
    long detractors = 0;
    for (int level = 0; level <= 6; level++) {
      detractors += answers.count(level);
    }
    return new NetPromoterScore(
        answers.count(9) + answers.count(10), answers.count(7) + answers.count(8), detractors);
  }

  /** Number of answers the score rests on. */
  public long n() {
    return promoters + passives + detractors;
  }

  /** Raw score in points, −100 to 100; empty without answers. */
  public OptionalDouble raw() {
    return n() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * (promoters - detractors) / n());
  }

  /** Adjusted score in points, drawn towards 0 for small groups; 0 without answers. */
  public double adjusted() {
    return 100 * difference();
  }

  /** Adjusted Wald 95&nbsp;% interval in points, cut at −100 and 100. */
  public Interval interval() {
    double size = n() + ADDED_ANSWERS;
    double extremes = (promoters + detractors + 2 * ADDED_EXTREMES) / size;
    double variance = extremes - difference() * difference();
    double half = Interval.Z * Math.sqrt(variance / size);
    return new Interval(
        Math.max(-100, 100 * (difference() - half)), Math.min(100, 100 * (difference() + half)));
  }

  private double difference() {
    return (promoters - detractors) / (n() + ADDED_ANSWERS);
  }
}
