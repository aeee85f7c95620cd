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

  /** The classes of the first mentor in every table, then those of the second. */
  private final int[] classesByMentor;

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
    classesByMentor = new int[Math.multiplyExact(mentors.length, points.size())];
    for (int k = 0; k < points.size(); k++) {
      int[] classes = points.get(k).mentorClasses();
      for (int j = 0; j < classes.length; j++) {
        classesByMentor[j * points.size() + k] = classes[j];
      }
    }
  }

  /** Reads single pairs of one mentee after the other; belongs to one thread. */
  final class Picker {

    private final int[][] of = new int[points.size()][];

    /** Turns to a mentee. */
    void begin(int mentee) {
      for (int k = 0; k < of.length; k++) {
        of[k] = points.get(k).row(mentee);
      }
    }

    /** The weighted points of a mentor; {@link #FORBIDDEN} or more where a rule forbids it. */
    int sum(int mentor) {
      int sum = 0;
      int at = mentor * of.length;
      for (int[] table : of) {
        sum += table[classesByMentor[at++]];
      }
      return sum;
    }
  }

  /**
   * Writes the weighted points of every mentor, from 0 to {@code mentors}.
   *
   * @param base what every sum begins with
   */
  void sums(int mentee, int mentors, int base, int[] sums) {
    Arrays.fill(sums, 0, mentors, base);
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
