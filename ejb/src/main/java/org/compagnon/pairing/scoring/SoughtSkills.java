package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who offers which skill and how much that counts: an inverted index. A row costs as much as there
 * are offers of the skills that the mentee seeks; whoever offers none is not touched.
 */
final class SoughtSkills {

  private static final int[] NOBODY = {};

  private final int[][] soughtSkills;
  private final int[][] soughtWeights;
  private final Divisor[] wanted;
  private final int[][] offering;
  private final int[][] credits;

  /** By mentor: a skill, what it counts, the next skill and so on. */
  private final FlatLists offersOfMentor;

  /** An index of these people; indexes are positions in the arrays. */
  SoughtSkills(ScoringProfile[] mentees, ScoringProfile[] mentors, Map<Long, Set<Long>> related) {
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
    Arrays.fill(offering, NOBODY);
    Arrays.fill(credits, NOBODY);
    offersOfMentor = new FlatLists(index(mentors, numbers, related));
  }

  private int[][] index(
      ScoringProfile[] mentors, Map<Long, Integer> numbers, Map<Long, Set<Long>> related) {
    int[][] ofMentor = new int[mentors.length][];
    int[] next = new int[offering.length];
    var best = new TreeMap<Integer, Integer>();
    for (int j = 0; j < mentors.length; j++) {
      best.clear();
      for (var skill : mentors[j].skills().entrySet()) {
        meets(best, numbers.get(skill.getKey()), Points.credit(skill.getValue()));
        for (var near : related.getOrDefault(skill.getKey(), Set.of())) {
          meets(best, numbers.get(near), Points.nearCredit(skill.getValue()));
        }
      }
      ofMentor[j] = new int[2 * best.size()];
      int written = 0;
      for (var met : best.entrySet()) {
        int skill = met.getKey();
        ofMentor[j][written++] = skill;
        ofMentor[j][written++] = met.getValue();
        int at = next[skill]++;
        if (at == offering[skill].length) {
          offering[skill] = Arrays.copyOf(offering[skill], Math.max(4, at * 2));
          credits[skill] = Arrays.copyOf(credits[skill], Math.max(4, at * 2));
        }
        offering[skill][at] = j;
        credits[skill][at] = met.getValue();
      }
    }
    for (int k = 0; k < next.length; k++) {
      offering[k] = Arrays.copyOf(offering[k], next[k]);
      credits[k] = Arrays.copyOf(credits[k], next[k]);
    }
    return ofMentor;
  }

  private static void meets(Map<Integer, Integer> best, Integer skill, int credit) {
    if (skill != null) {
      best.merge(skill, credit, Math::max);
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

  /** Reads single pairs of one mentee after the other; belongs to one thread. */
  final class Picker {

    private final int[] sought = new int[offering.length];
    private final int weight;
    private int[] skills = {};
    private Divisor divisor;

    Picker(int weight) {
      this.weight = weight;
    }

    /** Turns to a mentee. */
    void begin(int mentee) {
      for (int skill : skills) {
        sought[skill] = 0;
      }
      skills = soughtSkills[mentee];
      for (int k = 0; k < skills.length; k++) {
        sought[skills[k]] = soughtWeights[mentee][k];
      }
      divisor = wanted[mentee];
    }

    /** At most what {@link #sum} gives for anybody. */
    int most() {
      return divisor == null ? 0 : weight * Points.FULL;
    }

    /** What {@link Adder#add} adds for one mentor. */
    int sum(int mentor) {
      int met = 0;
      int end = offersOfMentor.to(mentor);
      for (int k = offersOfMentor.from(mentor); k < end; k += 2) {
        met += sought[offersOfMentor.at(k)] * offersOfMentor.at(k + 1);
      }
      return met == 0 ? 0 : weight * divisor.down(met);
    }
  }
}
