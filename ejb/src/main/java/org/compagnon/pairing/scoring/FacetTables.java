package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All {@link Facet}s of a round: what they give for a mentee with every mentor, added up. */
final class FacetTables {

  /** Added by a rule; larger than any sum of points, small enough to be added by every facet. */
  static final int FORBIDDEN = 1 << 26;

  private final List<FacetTable> points = new ArrayList<>();
  private final List<FacetTable> rules = new ArrayList<>();

  FacetTables(ScoringProfile[] mentees, ScoringProfile[] mentors, PairingModel.Criteria criteria) {
    for (var facet : Facet.of(criteria)) {
      var forbidding = facet.rules();
      if (forbidding == null) {
        points.add(new FacetTable(mentees, mentors, facet.key(), facet.points()));
      } else {
        rules.add(new FacetTable(mentees, mentors, facet.key(), forbidding));
        points.add(
            new FacetTable(
                mentees,
                mentors,
                facet.key(),
                (mentee, mentor) ->
                    forbidding.applyAsInt(mentee, mentor) != 0
                        ? FORBIDDEN
                        : facet.points().applyAsInt(mentee, mentor)));
      }
    }
  }

  /** The weighted points of one pair; {@link #FORBIDDEN} or more where a rule forbids it. */
  int sum(int mentee, int mentor) {
    int sum = 0;
    for (var table : points) {
      sum += table.row(mentee)[table.mentorClasses()[mentor]];
    }
    return sum;
  }

  /** Writes {@link #sum} of every mentor, from 0 to {@code mentors}. */
  void sums(int mentee, int mentors, int[] sums) {
    Arrays.fill(sums, 0, mentors, 0);
    for (var table : points) {
      int[] of = table.row(mentee);
      int[] classes = table.mentorClasses();
      for (int j = 0; j < classes.length; j++) {
        sums[j] += of[classes[j]];
      }
    }
  }

  /** Adds the rules, as bits by {@link Rule#ordinal}, that forbid each mentor. */
  void addRules(int mentee, int[] bits) {
    for (var table : rules) {
      int[] of = table.row(mentee);
      int[] classes = table.mentorClasses();
      for (int j = 0; j < classes.length; j++) {
        bits[j] |= of[classes[j]];
      }
    }
  }
}
