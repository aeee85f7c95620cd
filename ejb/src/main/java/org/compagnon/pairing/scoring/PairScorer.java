package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores pairs by given weights. Immutable and safe for several threads; the same two profiles
 * always give the same score. Hard rules are not asked here: see {@link Eligibility}.
 */
public final class PairScorer {

  /** Score of every pair of a mentee for whom no criterion counts. */
  public static final int NO_WISH = 5_000;

  private static final Criterion[] CRITERIA = Criterion.values();

  private final PairingModel.Criteria by;
  private final Weights weights;

  /** A scorer for these criteria. */
  public PairScorer(PairingModel.Criteria criteria) {
    by = criteria;
    weights = criteria.weights();
  }

  /** The score in basis points, 0 to 10,000; equal to that of {@link #explain}. */
  public int score(ScoringProfile mentee, ScoringProfile mentor) {
    var mean = new Mean();
    for (var criterion : CRITERIA) {
      int weight = weights.of(criterion);
      if (weight > 0 && criterion != Criterion.WAITING) {
        mean.add(weight, CountedPoints.of(criterion, by, mentee, mentor));
      }
    }
    for (var field : by.fields()) {
      mean.add(field.wish().weight(), CountedPoints.of(field, by, mentee, mentor));
    }
    return mean.score();
  }

  /** The score with its parts and reasons. */
  public Breakdown explain(ScoringProfile mentee, ScoringProfile mentor) {
    var mean = new Mean();
    var parts = new ArrayList<Breakdown.Part>();
    for (var criterion : CRITERIA) {
      if (criterion == Criterion.WAITING) {
        explainFields(mentee, mentor, mean, parts);
      }
      int weight = weights.of(criterion);
      if (weight == 0) {
        continue;
      }
      int points = CountedPoints.of(criterion, by, mentee, mentor);
      boolean counted = criterion != Criterion.WAITING && mean.add(weight, points);
      var reason = Reasons.of(criterion, by, mentee, mentor);
      parts.add(new Breakdown.Part(criterion, weight, Math.max(0, points), counted, reason));
    }
    return new Breakdown(mean.score(), parts);
  }

  private void explainFields(
      ScoringProfile mentee, ScoringProfile mentor, Mean mean, List<Breakdown.Part> parts) {
    for (var field : by.fields()) {
      int weight = field.wish().weight();
      if (weight > 0) {
        int points = CountedPoints.of(field, by, mentee, mentor);
        boolean counted = mean.add(weight, points);
        var reason = Reasons.of(field, counted, mentee, mentor);
        parts.add(
            new Breakdown.Part(Criterion.FIELD, weight, Math.max(0, points), counted, reason));
      }
    }
  }

  /** A weighted mean that grows by what was stated. */
  private static final class Mean {
    private long sum;
    private int total;

    boolean add(int weight, int points) {
      if (points == Points.NOT_STATED) {
        return false;
      }
      sum += (long) weight * points;
      total += weight;
      return true;
    }

    int score() {
      return total == 0 ? NO_WISH : (int) ((sum + total / 2) / total);
    }
  }

  /** The priority of a mentee in basis points, by waiting time. */
  public int priority(ScoringProfile mentee) {
    return weights.priority(mentee.waitingDays(), by.fieldWeight());
  }

  /** The weights of the criteria that count for this mentee, added up. */
  int statedWeight(ScoringProfile mentee) {
    int total = 0;
    for (var criterion : CRITERIA) {
      if (criterion != Criterion.WAITING
          && weights.of(criterion) > 0
          && CountedPoints.of(criterion, by, mentee, mentee) != Points.NOT_STATED) {
        total += weights.of(criterion);
      }
    }
    for (var field : by.fields()) {
      boolean counts = CountedPoints.of(field, by, mentee, mentee) != Points.NOT_STATED;
      total += counts ? field.wish().weight() : 0;
    }
    return total;
  }

  /**
   * What stands in every sum of this mentee for some criteria that were not stated, weighted.
   *
   * @param among the criteria that are asked for
   */
  int silentSum(ScoringProfile mentee, Criterion... among) {
    int sum = 0;
    for (var criterion : among) {
      int weight = weights.of(criterion);
      if (weight > 0 && Points.of(criterion, by, mentee, mentee) == Points.NOT_STATED) {
        sum += weight * Math.max(0, CountedPoints.of(criterion, by, mentee, mentee));
      }
    }
    return sum;
  }
}
