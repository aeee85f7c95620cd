package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.function.Function;

/** Who has the same unit, or the same direct manager, as whom: one short list for each value. */
final class Teams {

  private static final int NONE = -1;

  private final Members units;
  private final Members managers;

  /** The teams of these people; indexes are positions in the arrays. */
  Teams(ScoringProfile[] mentees, ScoringProfile[] mentors) {
    units = Members.of(mentees, mentors, profile -> profile.workplace().unit());
    managers =
        Members.of(
            mentees,
            mentors,
            profile -> profile.managers().isEmpty() ? null : profile.managers().get(0));
  }

  /** The mentors of each team, and everybody's team. */
  private record Members(int[] menteeTeam, int[] mentorTeam, int[][] mentors) {

    static Members of(
        ScoringProfile[] mentees, ScoringProfile[] mentors, Function<ScoringProfile, Object> team) {
      var numbers = new HashMap<Object, Integer>();
      int[] menteeTeam = numbered(mentees, team, numbers);
      int[] mentorTeam = numbered(mentors, team, numbers);
      int[] sizes = new int[numbers.size()];
      for (int t : mentorTeam) {
        if (t != NONE) {
          sizes[t]++;
        }
      }
      int[][] members = new int[sizes.length][];
      for (int t = 0; t < sizes.length; t++) {
        members[t] = new int[sizes[t]];
      }
      for (int j = mentors.length - 1; j >= 0; j--) {
        if (mentorTeam[j] != NONE) {
          members[mentorTeam[j]][--sizes[mentorTeam[j]]] = j;
        }
      }
      return new Members(menteeTeam, mentorTeam, members);
    }

    private static int[] numbered(
        ScoringProfile[] people,
        Function<ScoringProfile, Object> team,
        HashMap<Object, Integer> numbers) {
      return Arrays.stream(people)
          .mapToInt(
              person -> {
                var one = team.apply(person);
                return one == null ? NONE : numbers.computeIfAbsent(one, t -> numbers.size());
              })
          .toArray();
    }

    int[] with(int mentee) {
      return menteeTeam[mentee] == NONE ? new int[0] : mentors[menteeTeam[mentee]];
    }

    boolean same(int mentee, int mentor) {
      return menteeTeam[mentee] != NONE && menteeTeam[mentee] == mentorTeam[mentor];
    }
  }

  /** Writes a value for every mentor of the mentee's team. */
  void fill(int mentee, int[] row, int value) {
    for (int mentor : units.with(mentee)) {
      row[mentor] = value;
    }
    for (int mentor : managers.with(mentee)) {
      row[mentor] = value;
    }
  }

  /** Adds a bit for every mentor of the mentee's team. */
  void addBit(int mentee, int[] row, int bit) {
    for (int mentor : units.with(mentee)) {
      row[mentor] |= bit;
    }
    for (int mentor : managers.with(mentee)) {
      row[mentor] |= bit;
    }
  }

  /** Whether these two are in one team. */
  boolean contains(int mentee, int mentor) {
    return units.same(mentee, mentor) || managers.same(mentee, mentor);
  }
}
