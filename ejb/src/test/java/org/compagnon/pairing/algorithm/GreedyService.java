package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.compagnon.pairing.scoring.WaitingOrder;

/**
 * Who can be served, longest wait first, one after the other: somebody is served where an
 * augmenting path makes room without leaving anybody out who was served before. Because sets of
 * people who can be served together are a matroid, this greedy order serves as many of every week
 * as possible; it needs neither scores nor prices.
 */
final class GreedyService {

  private final PairingProblem problem;
  private final List<List<Integer>> held = new ArrayList<>();
  private boolean[] seen;

  private GreedyService(PairingProblem problem) {
    this.problem = problem;
    for (int j = 0; j < problem.mentors(); j++) {
      held.add(new ArrayList<>());
    }
  }

  /** How many are served by week; everybody wants one. */
  static List<Integer> byPriority(PairingProblem problem) {
    var greedy = new GreedyService(problem);
    long week = WaitingOrder.worthOfWeek(problem.mentees());
    Integer[] counts = new Integer[WaitingOrder.MOST_WEEKS + 1];
    Arrays.fill(counts, 0);
    IntStream.range(0, problem.mentees())
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -problem.priority(i)))
        .forEach(
            i -> {
              greedy.seen = new boolean[problem.mentors()];
              if (greedy.serve(i)) {
                counts[(int) (problem.priority(i) / week)]++;
              }
            });
    return List.of(counts);
  }

  private boolean serve(int mentee) {
    for (int arc = problem.firstArc(mentee); arc < problem.endArc(mentee); arc++) {
      int mentor = problem.mentorOf(arc);
      if (seen[mentor]) {
        continue;
      }
      seen[mentor] = true;
      var holders = held.get(mentor);
      if (holders.size() < problem.capacity(mentor)) {
        holders.add(mentee);
        return true;
      }
      for (int k = 0; k < holders.size(); k++) {
        if (serve(holders.get(k))) {
          holders.set(k, mentee);
          return true;
        }
      }
    }
    return false;
  }
}
