package org.compagnon.pairing.algorithm;

import java.util.ArrayList;

/**
 * Exact solver by successive shortest augmenting paths with integer prices (Dijkstra's search on
 * reduced costs), for mentees with demand and mentors with capacity.
 *
 * <p>Every unit of demand is placed once, by the cheapest chain of moves that ends at a free place
 * or at somebody (perhaps the mentee itself) who gives one up; so the partial answer is optimal
 * after each unit and never has to be revised as a whole. Complexity O(D (A log(V) + P)) for D
 * units of demand, A arcs, V people and P places; memory O(A + P). Searches stop at the first end
 * found, so that typical effort is far lower.
 *
 * <p>Source: Edmonds and Karp, <i>J. ACM</i> 19 (1972) 248–264, doi:10.1145/321694.321699;
 * Tomizawa, <i>Networks</i> 1 (1971) 173–194.
 */
final class ShortestPathSolver implements PairingSolver {

  private static final String ENGINE_VERSION = "shortest-path-1";

  @Override
  public String engineVersion() {
    return ENGINE_VERSION;
  }

  @Override
  public PairingResult solve(PairingProblem problem, Progress progress) {
    var costs = Costs.of(problem);
    var assignment = new Assignment(problem);
    var search = new ShortestPathSearch(problem, assignment, costs);
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      if (progress.cancelled()) {
        throw new SolveCancelled("pairing computation");
      }
      for (int unit = 0; unit < assignment.openDemand(mentee); unit++) {
        search.placeOneUnitOf(mentee);
      }
      progress.advanced(mentee + 1L, problem.mentees());
    }
    var result = resultOf(problem, assignment, search.certificate());
    OptimalityCheck.require(problem, result);
    return result;
  }

  private static PairingResult resultOf(
      PairingProblem problem, Assignment assignment, Certificate certificate) {
    var pairs = new ArrayList<PairingResult.Pair>();
    var unpaired = new ArrayList<PairingResult.Shortfall>();
    long total = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      int mentors = 0;
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (assignment.taken(arc)) {
          long mentor = problem.mentorId(problem.mentorOf(arc));
          pairs.add(
              new PairingResult.Pair(
                  problem.menteeId(i), mentor, problem.score(arc), problem.locked(arc)));
          total += problem.score(arc);
          mentors++;
        }
      }
      if (mentors < problem.demand(i)) {
        int missing = problem.demand(i) - mentors;
        unpaired.add(new PairingResult.Shortfall(problem.menteeId(i), missing, mentors == 0));
      }
    }
    return new PairingResult(
        pairs, unpaired, total, certificate, ENGINE_VERSION, problem.inputHash());
  }
}
