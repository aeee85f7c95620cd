package org.compagnon.pairing.algorithm;

import java.util.HashSet;
import java.util.List;

/**
 * What a pairing is worth, in the order of the wishes: pairs, mentees with at least one mentor
 * (where the problem asks for that, else 0), then scores plus priorities.
 */
record Value(int pairs, int withMentor, long worth) implements Comparable<Value> {

  static Value of(PairingProblem problem, PairingResult result) {
    return of(problem, result.pairs());
  }

  static Value of(PairingProblem problem, List<PairingResult.Pair> pairs) {
    var withMentor = new HashSet<Long>();
    long worth = 0;
    for (var pair : pairs) {
      worth += pair.score();
      if (withMentor.add(pair.mentee())) {
        worth += problem.priority(problem.menteeIndex(pair.mentee()));
      }
    }
    int first = problem.firstMentorsFirst() ? withMentor.size() : 0;
    return new Value(pairs.size(), first, worth);
  }

  @Override
  public int compareTo(Value other) {
    if (pairs != other.pairs) {
      return Integer.compare(pairs, other.pairs);
    }
    return withMentor != other.withMentor
        ? Integer.compare(withMentor, other.withMentor)
        : Long.compare(worth, other.worth);
  }
}
