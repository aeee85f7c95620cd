package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compagnon.pairing.scoring.WaitingOrder;

/**
 * What the order by waiting asks for, without any weights: the most pairs, then most people with a
 * mentor, then most of those who have waited longest, then of the next, and so on, then the highest
 * sum of scores. Tries every subset of arcs.
 */
final class WeeksForce {

  private final PairingProblem problem;
  private final int[] menteeOfArc;
  private final int[] mentors;
  private final int[] load;
  private final boolean[] taken;
  private List<Long> best = List.of();

  private WeeksForce(PairingProblem problem) {
    this.problem = problem;
    menteeOfArc = new int[problem.arcs()];
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        menteeOfArc[arc] = i;
      }
    }
    mentors = new int[problem.mentees()];
    load = new int[problem.mentors()];
    taken = new boolean[problem.arcs()];
  }

  static List<Long> best(PairingProblem problem) {
    var search = new WeeksForce(problem);
    search.decide(0);
    return search.best;
  }

  /** The same of a result. */
  static List<Long> of(PairingProblem problem, PairingResult result) {
    var force = new WeeksForce(problem);
    for (var pair : result.pairs()) {
      int arc =
          problem.arcBetween(
              problem.menteeIndex(pair.mentee()), problem.mentorIndex(pair.mentor()));
      force.taken[arc] = true;
    }
    return force.value();
  }

  private void decide(int arc) {
    if (arc == taken.length) {
      var value = value();
      best = best.isEmpty() || compare(value, best) > 0 ? value : best;
      return;
    }
    int mentee = menteeOfArc[arc];
    int mentor = problem.mentorOf(arc);
    if (mentors[mentee] < problem.demand(mentee) && load[mentor] < problem.capacity(mentor)) {
      mentors[mentee]++;
      load[mentor]++;
      taken[arc] = true;
      decide(arc + 1);
      taken[arc] = false;
      mentors[mentee]--;
      load[mentor]--;
    }
    if (!problem.locked(arc)) {
      decide(arc + 1);
    }
  }

  private List<Long> value() {
    long pairs = 0;
    long scores = 0;
    var served = new HashSet<Integer>();
    for (int arc = 0; arc < taken.length; arc++) {
      if (taken[arc]) {
        pairs++;
        scores += problem.score(arc);
        served.add(menteeOfArc[arc]);
      }
    }
    Map<Long, Long> byWeek = new TreeMap<>((one, other) -> Long.compare(other, one));
    for (int i = 0; i < problem.mentees(); i++) {
      long weeks = problem.priority(i) / WaitingOrder.worthOfWeek(problem.mentees());
      byWeek.merge(weeks, served.contains(i) ? 1L : 0L, Long::sum);
    }
    var value = new ArrayList<Long>(List.of(pairs, (long) served.size()));
    value.addAll(byWeek.values());
    value.add(scores);
    return value;
  }

  private static int compare(List<Long> one, List<Long> other) {
    for (int k = 0; k < one.size(); k++) {
      int order = Long.compare(one.get(k), other.get(k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
