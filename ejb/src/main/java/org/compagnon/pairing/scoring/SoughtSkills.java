package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.HashMap;

/**
 * Who offers which skill and how much that counts: an inverted index. A row costs as much as there
 * are offers of the skills that the mentee seeks; whoever offers none is not touched.
 */
final class SoughtSkills {

  private final int[][] soughtSkills;
  private final int[][] soughtWeights;
  private final Divisor[] wanted;
  private final int[][] offering;
  private final int[][] credits;

  /** An index of these people; indexes are positions in the arrays. */
  SoughtSkills(ScoringProfile[] mentees, ScoringProfile[] mentors) {
    var numbers = new HashMap<Long, Integer>();
    soughtSkills = new int[mentees.length][];
    soughtWeights = new int[mentees.length][];
    wanted = new Divisor[mentees.length];
    for (int i = 0; i < mentees.length; i++) {
      var sought = mentees[i].skills();
      soughtSkills[i] = new int[sought.size()];
      soughtWeights[i] = new int[sought.size()];
      int k = 0;
      for (var skill : sought.entrySet()) {
        soughtSkills[i][k] = numbers.computeIfAbsent(skill.getKey(), id -> numbers.size());
        soughtWeights[i][k++] = skill.getValue();
      }
      int sum = Arrays.stream(soughtWeights[i]).sum();
      wanted[i] = sum == 0 ? null : new Divisor(sum);
    }
    offering = new int[numbers.size()][];
    credits = new int[numbers.size()][];
    index(mentors, numbers);
  }

  private void index(ScoringProfile[] mentors, HashMap<Long, Integer> numbers) {
    int[] counts = new int[offering.length];
    for (var mentor : mentors) {
      for (var skill : mentor.skills().keySet()) {
        var number = numbers.get(skill);
        if (number != null) {
          counts[number]++;
        }
      }
    }
    for (int k = 0; k < counts.length; k++) {
      offering[k] = new int[counts[k]];
      credits[k] = new int[counts[k]];
    }
    int[] next = new int[counts.length];
    for (int j = 0; j < mentors.length; j++) {
      for (var skill : mentors[j].skills().entrySet()) {
        var number = numbers.get(skill.getKey());
        if (number != null) {
          offering[number][next[number]] = j;
          credits[number][next[number]++] = Points.credit(skill.getValue());
        }
      }
    }
  }

  /** Working space of one thread. */
  final class Adder {

    private final int[] met;
    private final int[] touched;

    Adder(int mentors) {
      met = new int[mentors];
      touched = new int[mentors];
    }

    /** Adds the points of a mentee's skills, times a weight, to every mentor's sum. */
    void add(int mentee, int weight, int[] sums) {
      if (wanted[mentee] == null) {
        return;
      }
      int[] skills = soughtSkills[mentee];
      int reached = 0;
      for (int k = 0; k < skills.length; k++) {
        int[] offers = offering[skills[k]];
        int[] credit = credits[skills[k]];
        int sought = soughtWeights[mentee][k];
        if (sought == 0) {
          continue;
        }
        for (int o = 0; o < offers.length; o++) {
          int mentor = offers[o];
          if (met[mentor] == 0) {
            touched[reached++] = mentor;
          }
          met[mentor] += sought * credit[o];
        }
      }
      var divisor = wanted[mentee];
      for (int t = 0; t < reached; t++) {
        int mentor = touched[t];
        sums[mentor] += weight * divisor.down(met[mentor]);
        met[mentor] = 0;
      }
    }
  }

  /** The points of one pair; 0 where the mentee seeks nothing. */
  int points(int mentee, int mentor) {
    if (wanted[mentee] == null) {
      return 0;
    }
    int met = 0;
    for (int k = 0; k < soughtSkills[mentee].length; k++) {
      int skill = soughtSkills[mentee][k];
      int offer = Arrays.binarySearch(offering[skill], mentor);
      met += offer < 0 ? 0 : soughtWeights[mentee][k] * credits[skill][offer];
    }
    return wanted[mentee].down(met);
  }
}
