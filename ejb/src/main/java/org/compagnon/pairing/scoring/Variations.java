package org.compagnon.pairing.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same people with one thing changed, to see what that would do. */
public final class Variations {
  private Variations() {}

  /**
   * Scores of all pairs under other criteria, mentors without a free place left out: what a change
   * would do.
   */
  public static ScoringKernel rows(PairingModel model, PairingModel.Criteria other) {
    return new ScoringKernel(model.menteeProfiles(), model.freeMentors(), other);
  }

  /**
   * What a week of waiting counts as priority, in basis points; 0 where waiting counts by weight.
   */
  public static long worthOfWeek(PairingModel model) {
    return model.criteria().order() == WaitingOrder.LONGEST_FIRST
        ? WaitingOrder.worthOfWeek(model.menteeProfiles().size())
        : 0;
  }

  /** The rules of a model. */
  public static PairingRules rules(PairingModel model) {
    return model.criteria().rules();
  }

  /** The same people and wishes under other rules. */
  public static PairingModel under(PairingModel model, PairingRules rules) {
    var by = model.criteria();
    return model.under(
        new PairingModel.Criteria(
            rules,
            by.weights(),
            by.fields(),
            by.relatedSkills(),
            by.forbidden(),
            by.silent(),
            by.averages(),
            by.order()));
  }

  /** The same with more places: one at a mentor for each time that it is named. */
  public static PairingModel withPlaces(PairingModel model, List<Long> at) {
    var mentors =
        model.mentors().stream()
            .map(
                id ->
                    new PairingModel.Participant(
                        model.profile(id), model.capacity(id) + Collections.frequency(at, id)))
            .toList();
    return model.with(mentors, model.criteria());
  }

  /**
   * Scores of the mentors who are possible for a mentee, by enrolment id, whether they have a place
   * or not.
   */
  public static Map<Long, Integer> possible(PairingModel model, long mentee) {
    var mentors = model.mentors().stream().map(model::profile).toList();
    var kernel = new ScoringKernel(List.of(model.profile(mentee)), mentors, model.criteria());
    int[] scores = new int[kernel.mentors()];
    kernel.cursor().row(0, scores);
    var possible = new HashMap<Long, Integer>();
    for (int j = 0; j < scores.length; j++) {
      if (scores[j] >= 0) {
        possible.put(kernel.mentor(j).enrolmentId(), scores[j]);
      }
    }
    return possible;
  }

  /** Scores of the mentees for whom a mentor is possible, by enrolment id. */
  public static Map<Long, Integer> possibleMentees(PairingModel model, long mentor) {
    var rows = model.rows();
    int column = rows.mentorIndex(mentor);
    var cursor = rows.cursor();
    var possible = new HashMap<Long, Integer>();
    for (int i = 0; i < rows.mentees(); i++) {
      int score = cursor.score(i, column);
      if (score >= 0) {
        possible.put(rows.mentee(i).enrolmentId(), score);
      }
    }
    return possible;
  }
}
