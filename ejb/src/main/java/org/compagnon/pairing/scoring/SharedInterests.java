package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Who has which interest: an inverted index, for any number of different interests. */
final class SharedInterests {

  private final int[][] interestsOf;
  private final int[][] sharing;
  private final FlatLists interestsOfMentor;
  private final PairingModel.Criteria by;

  /** An index of these people; indexes are positions in the arrays. */
  SharedInterests(
      ScoringProfile[] mentees, ScoringProfile[] mentors, PairingModel.Criteria criteria) {
    by = criteria;
    var numbers = new HashMap<String, Integer>();
    interestsOf = new int[mentees.length][];
    for (int i = 0; i < mentees.length; i++) {
      interestsOf[i] =
          mentees[i].interests().keySet().stream()
              .mapToInt(key -> numbers.computeIfAbsent(key, one -> numbers.size()))
              .toArray();
    }
    int[] counts = new int[numbers.size()];
    sharing = new int[numbers.size()][];
    Arrays.fill(sharing, new int[0]);
    int[][] ofMentor = new int[mentors.length][];
    for (int j = 0; j < mentors.length; j++) {
      ofMentor[j] = known(numbers, mentors[j]);
      for (int number : ofMentor[j]) {
        if (counts[number] == sharing[number].length) {
          sharing[number] = Arrays.copyOf(sharing[number], Math.max(4, counts[number] * 2));
        }
        sharing[number][counts[number]++] = j;
      }
    }
    for (int k = 0; k < counts.length; k++) {
      sharing[k] = Arrays.copyOf(sharing[k], counts[k]);
    }
    interestsOfMentor = new FlatLists(ofMentor);
  }

  /** Working space of one thread. */
  final class Adder {

    private final int[] shared;

    Adder(int mentors) {
      shared = new int[mentors];
    }

    /** Adds the points of a mentee's interests, times a weight, to every mentor's sum. */
    void add(int mentee, int weight, int[] sums) {
      int[] interests = interestsOf[mentee];
      if (interests.length == 0) {
        return;
      }
      int enough = Points.enoughInterests(by, interests.length);
      int[] more = new int[enough];
      for (int k = 0; k < enough; k++) {
        more[k] = weight * (Points.interests(k + 1, enough) - Points.interests(k, enough));
      }
      for (int interest : interests) {
        for (int mentor : sharing[interest]) {
          int before = shared[mentor]++;
          if (before < enough) {
            sums[mentor] += more[before];
          }
        }
      }
      for (int interest : interests) {
        for (int mentor : sharing[interest]) {
          shared[mentor] = 0;
        }
      }
    }
  }

  /** Reads single pairs of one mentee after the other; belongs to one thread. */
  final class Picker {

    private final byte[] wanted = new byte[sharing.length];
    private final int weight;
    private int[] interests = {};
    private int[] byShared = {0};

    Picker(int weight) {
      this.weight = weight;
    }

    /** Turns to a mentee. */
    void begin(int mentee) {
      for (int interest : interests) {
        wanted[interest] = 0;
      }
      interests = interestsOf[mentee];
      for (int interest : interests) {
        wanted[interest] = 1;
      }
      byShared = new int[interests.length + 1];
      for (int shared = 1; shared < byShared.length; shared++) {
        byShared[shared] =
            weight * Points.interests(shared, Points.enoughInterests(by, interests.length));
      }
    }

    /** At most what {@link #sum} gives for anybody. */
    int most() {
      return byShared[byShared.length - 1];
    }

    /** What {@link Adder#add} adds for one mentor. */
    int sum(int mentor) {
      int shared = 0;
      int end = interestsOfMentor.to(mentor);
      for (int k = interestsOfMentor.from(mentor); k < end; k++) {
        shared += wanted[interestsOfMentor.at(k)];
      }
      return byShared[shared];
    }
  }

  private static int[] known(Map<String, Integer> numbers, ScoringProfile mentor) {
    return mentor.interests().keySet().stream()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .toArray();
  }
}
