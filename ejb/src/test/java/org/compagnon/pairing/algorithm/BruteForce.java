package org.compagnon.pairing.algorithm;

/** Tries every subset of arcs; only for a handful of them. */
final class BruteForce {

  private final PairingProblem problem;
  private final int[] menteeOfArc;
  private final int[] mentors;
  private final int[] load;
  private Value best = new Value(-1, 0, 0);

  private BruteForce(PairingProblem problem) {
    this.problem = problem;
    menteeOfArc = new int[problem.arcs()];
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        menteeOfArc[arc] = i;
      }
    }
    mentors = new int[problem.mentees()];
    load = new int[problem.mentors()];
  }

  static Value best(PairingProblem problem) {
    var search = new BruteForce(problem);
    search.decide(0, new Value(0, 0, 0));
    return search.best;
  }

  private void decide(int arc, Value value) {
    if (arc == problem.arcs()) {
      best = value.compareTo(best) > 0 ? value : best;
      return;
    }
    int mentee = menteeOfArc[arc];
    int mentor = problem.mentorOf(arc);
    if (mentors[mentee] < problem.demand(mentee) && load[mentor] < problem.capacity(mentor)) {
      boolean first = mentors[mentee]++ == 0;
      load[mentor]++;
      long worth = value.worth() + problem.score(arc) + (first ? problem.priority(mentee) : 0);
      decide(
          arc + 1,
          new Value(
              value.pairs() + 1,
              value.withMentor() + (first && problem.firstMentorsFirst() ? 1 : 0),
              worth));
      mentors[mentee]--;
      load[mentor]--;
    }
    if (!problem.locked(arc)) {
      decide(arc + 1, value);
    }
  }
}
