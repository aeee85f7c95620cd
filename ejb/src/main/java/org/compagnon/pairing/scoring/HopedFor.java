package org.compagnon.pairing.scoring;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Whom people hope for, by one of the two sides: a few mentors for each mentee. */
final class HopedFor {

  private final int weight;
  private final int[][] mentors;
  private final int[][] points;

  /**
   * The hopes of one side.
   *
   * @param places of a mentee: person ids of mentors to the place
   */
  HopedFor(
      ScoringProfile[] mentees,
      ScoringProfile[] mentorProfiles,
      int weight,
      Function<Preferences, Map<Long, Integer>> places) {
    this.weight = weight;
    var mentorsOf = BlockedPairs.byPerson(mentorProfiles);
    mentors = new int[mentees.length][];
    points = new int[mentees.length][];
    for (int i = 0; i < mentees.length; i++) {
      var hoped = IntStream.builder();
      var given = IntStream.builder();
      for (var place : places.apply(mentees[i].preferences()).entrySet()) {
        for (int mentor : mentorsOf.getOrDefault(place.getKey(), BlockedPairs.NOBODY)) {
          hoped.add(mentor);
          given.add(PreferencePoints.place(place.getValue()));
        }
      }
      mentors[i] = hoped.build().toArray();
      points[i] = given.build().toArray();
    }
  }

  /** Adds the weighted points to the sums of those hoped for. */
  void add(int mentee, int[] sums) {
    for (int k = 0; k < mentors[mentee].length; k++) {
      sums[mentors[mentee][k]] += weight * points[mentee][k];
    }
  }

  /** At most what {@link #add} adds for anybody. */
  int most(int mentee) {
    return mentors[mentee].length == 0 ? 0 : weight * Points.FULL;
  }

  /** What {@link #add} adds for one mentor. */
  int sum(int mentee, int mentor) {
    for (int k = 0; k < mentors[mentee].length; k++) {
      if (mentors[mentee][k] == mentor) {
        return weight * points[mentee][k];
      }
    }
    return 0;
  }
}
