package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.List;

/**
 * Why somebody stays without: all mentors who could be freed for the person by any chain of moves,
 * whose places are all taken.
 *
 * @param at ids of those mentors; empty where the person has no eligible mentor at all
 * @param places their places together, all taken, those of locked pairs included
 * @param mentees how many mentees have eligible mentors among them only, the person included,
 *     whether they are paired or not
 */
public record Shortage(List<Long> at, long places, int mentees) {

  /** Takes a copy. */
  public Shortage {
    at = List.copyOf(at);
  }

  /** How many mentors. */
  public int mentors() {
    return at.size();
  }

  /** Follows chains from a row; locked pairs hold places, but cannot be moved. */
  static Shortage of(PairingProblem problem, Network network, Matching matching, int start) {
    var reachedRow = new boolean[problem.mentees()];
    var reachedColumn = new boolean[problem.mentors()];
    int[] rows = new int[problem.mentees()];
    int rowCount = 1;
    var at = new ArrayList<Long>();
    long places = 0;
    rows[0] = start;
    reachedRow[start] = true;
    for (int next = 0; next < rowCount; next++) {
      int row = rows[next];
      for (int arc = problem.firstArc(row); arc < problem.endArc(row); arc++) {
        int column = problem.mentorOf(arc);
        if (reachedColumn[column] || problem.locked(arc) || matching.holds(row, column)) {
          continue;
        }
        reachedColumn[column] = true;
        at.add(problem.mentorId(column));
        places += problem.capacity(column);
        if (network.capacity[column] == 0) {
          continue;
        }
        int first = matching.columnFirst[column];
        for (int place = first; place < first + matching.load[column]; place++) {
          int holder = matching.columnRow[place];
          if (!reachedRow[holder]) {
            reachedRow[holder] = true;
            rows[rowCount++] = holder;
          }
        }
      }
    }
    return new Shortage(at, places, confined(problem, reachedColumn));
  }

  /** Mentees with eligible mentors, all of them among those. */
  private static int confined(PairingProblem problem, boolean[] among) {
    int count = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      boolean confined = problem.endArc(i) > problem.firstArc(i);
      for (int arc = problem.firstArc(i); confined && arc < problem.endArc(i); arc++) {
        confined = among[problem.mentorOf(arc)];
      }
      count += confined ? 1 : 0;
    }
    return count;
  }
}
