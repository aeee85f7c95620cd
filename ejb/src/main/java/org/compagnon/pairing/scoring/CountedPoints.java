package org.compagnon.pairing.scoring;

/**
 * What a criterion adds to a score: its {@link Points}, or what stands for what the mentee did not
 * state. Pure functions.
 */
final class CountedPoints {

  private CountedPoints() {}

  /**
   * Points of any criterion but {@link Criterion#FIELD}, 0 to 10,000, or {@link Points#NOT_STATED}
   * where it does not count for this mentee.
   */
  static int of(
      Criterion criterion, PairingModel.Criteria by, ScoringProfile mentee, ScoringProfile mentor) {
    int points = Points.of(criterion, by, mentee, mentor);
    if (by.averages() == null || criterion == Criterion.WAITING) {
      return points;
    }
    var average = by.averages().of(criterion);
    if (average == null) {
      return Points.NOT_STATED;
    }
    if (points == Points.NOT_STATED) {
      return average;
    }
    boolean partly = criterion == Criterion.STYLE && !mentee.preferences().style().isComplete();
    return partly ? Math.min(points, average) : points;
  }

  /** The same for a question of the programme. */
  static int of(
      FieldCriterion field,
      PairingModel.Criteria by,
      ScoringProfile mentee,
      ScoringProfile mentor) {
    int points = field.points(mentee, mentor);
    if (by.averages() == null) {
      return points;
    }
    var average = by.averages().of(field);
    if (average == null) {
      return Points.NOT_STATED;
    }
    return points == Points.NOT_STATED ? average : points;
  }

  /** Whether a criterion with a weight counts for anybody. */
  static boolean counts(Criterion criterion, PairingModel.Criteria by) {
    return by.averages() == null || by.averages().of(criterion) != null;
  }
}
