package org.compagnon.pairing.algorithm;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * The same problem as a minimum-cost flow for OR-Tools: every mentee may send each unit to a mentor
 * or give it up; locked arcs gain an amount that nothing outweighs.
 */
final class FlowOracle {

  static {
    Loader.loadNativeLibraries();
  }

  private FlowOracle() {}

  static Value best(PairingProblem problem) {
    var flow = new MinCostFlow();
    long range = 1;
    long demand = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      demand += problem.demand(i);
      range += 10_000L * problem.demand(i) + problem.priority(i);
    }
    long none = problem.firstMentorsFirst() ? 2 * range : range;
    int sink = problem.mentees() + problem.mentors();
    int[] flowArc = new int[problem.arcs()];
    for (int i = 0; i < problem.mentees(); i++) {
      flow.setNodeSupply(i, problem.demand(i));
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        long lock = problem.locked(arc) ? -10 * range * (problem.mentees() + 1) : 0;
        long cost = lock - problem.score(arc);
        flowArc[arc] =
            flow.addArcWithCapacityAndUnitCost(
                i, problem.mentees() + problem.mentorOf(arc), 1, cost);
      }
      flow.addArcWithCapacityAndUnitCost(i, sink, problem.demand(i) - 1L, range);
      flow.addArcWithCapacityAndUnitCost(i, sink, 1, none + problem.priority(i));
    }
    for (int j = 0; j < problem.mentors(); j++) {
      flow.addArcWithCapacityAndUnitCost(problem.mentees() + j, sink, problem.capacity(j), 0);
    }
    flow.setNodeSupply(sink, -demand);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("The oracle found no flow.");
    }
    return valueOf(problem, flow, flowArc);
  }

  /** As {@link #best}, for problems without locks and priorities: most flow, then least cost. */
  static Value mostPairs(PairingProblem problem) {
    var flow = new MinCostFlow();
    int sink = problem.mentees() + problem.mentors();
    int[] flowArc = new int[problem.arcs()];
    long demand = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      flow.setNodeSupply(i, problem.demand(i));
      demand += problem.demand(i);
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        flowArc[arc] =
            flow.addArcWithCapacityAndUnitCost(
                i, problem.mentees() + problem.mentorOf(arc), 1, 10_000L - problem.score(arc));
      }
    }
    for (int j = 0; j < problem.mentors(); j++) {
      flow.addArcWithCapacityAndUnitCost(problem.mentees() + j, sink, problem.capacity(j), 0);
    }
    flow.setNodeSupply(sink, -demand);
    if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("The oracle found no flow.");
    }
    return valueOf(problem, flow, flowArc);
  }

  private static Value valueOf(PairingProblem problem, MinCostFlow flow, int[] flowArc) {
    int pairs = 0;
    int withMentor = 0;
    long worth = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      int before = pairs;
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (flow.getFlow(flowArc[arc]) == 1) {
          pairs++;
          worth += problem.score(arc);
        }
      }
      if (pairs > before) {
        withMentor += problem.firstMentorsFirst() ? 1 : 0;
        worth += problem.priority(i);
      }
    }
    return new Value(pairs, withMentor, worth);
  }
}
