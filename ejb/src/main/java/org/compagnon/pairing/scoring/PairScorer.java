package org.compagnon.pairing.scoring;

import java.util.ArrayList;

/**
 * Scores pairs by given weights. Immutable and safe for several threads; the same two profiles
 * always give the same score. Hard rules are not asked here: see {@link Eligibility}.
 */
public final class PairScorer {

  /** Score of every pair of a mentee who stated no wish that has a weight. */
  public static final int NO_WISH = 5_000;

  private static final Criterion[] CRITERIA = Criterion.values();

  private final Weights weights;

  /** A scorer for these weights. */
  public PairScorer(Weights weights) {
    this.weights = weights;
  }

  /** The score in basis points, 0 to 10,000; equal to that of {@link #explain}. */
  public int score(ScoringProfile mentee, ScoringProfile mentor) {
    long sum = 0;
    int total = 0;
    for (var criterion : CRITERIA) {
      int weight = weights.of(criterion);
      if (weight == 0 || criterion == Criterion.WAITING) {
        continue;
      }
      int points = Points.of(criterion, weights, mentee, mentor);
      if (points != Points.NOT_STATED) {
        sum += (long) weight * points;
        total += weight;
      }
    }
    return mean(sum, total);
  }

  /** The score with its parts and reasons. */
  public Breakdown explain(ScoringProfile mentee, ScoringProfile mentor) {
    long sum = 0;
    int total = 0;
    var parts = new ArrayList<Breakdown.Part>();
    for (var criterion : CRITERIA) {
      int weight = weights.of(criterion);
      if (weight == 0) {
        continue;
      }
      int points = Points.of(criterion, weights, mentee, mentor);
      boolean counted = points != Points.NOT_STATED && criterion != Criterion.WAITING;
      if (counted) {
        sum += (long) weight * points;
        total += weight;
      }
      var reason = Reasons.of(criterion, points, mentee, mentor);
      parts.add(new Breakdown.Part(criterion, weight, Math.max(0, points), counted, reason));
    }
    return new Breakdown(mean(sum, total), parts);
  }

  /** The priority of a mentee in basis points, by waiting time. */
  public int priority(ScoringProfile mentee) {
    return weights.priority(mentee.waitingDays());
  }

  /** The weights of the criteria that count for this mentee, added up. */
  int statedWeight(ScoringProfile mentee) {
    int total = 0;
    for (var criterion : CRITERIA) {
      if (criterion != Criterion.WAITING
          && weights.of(criterion) > 0
          && Points.of(criterion, weights, mentee, mentee) != Points.NOT_STATED) {
        total += weights.of(criterion);
      }
    }
    return total;
  }

  private static int mean(long sum, int total) {
    return total == 0 ? NO_WISH : (int) ((sum + total / 2) / total);
  }
}
