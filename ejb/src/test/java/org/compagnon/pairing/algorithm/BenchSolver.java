package org.compagnon.pairing.algorithm;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.stream.IntStream;

/**
 * What is measured side by side: the engine as the product calls it (canonical choice and proof
 * included), and its rivals, each built from the problem's arrays in the way that suits it best.
 */
enum BenchSolver {
  /** The product's. */
  ENGINE {
    @Override
    Value solve(PairingProblem problem) {
      return Value.of(problem, PairingSolver.exact().solve(problem, Progress.NONE));
    }

    @Override
    boolean suits(PairingProblem problem) {
      return true;
    }
  },

  /** The product's without the canonical choice among equals and its proof. */
  CORE {
    @Override
    Value solve(PairingProblem problem) {
      var engine = EngineSolver.engineOf(problem, new Watch(Progress.NONE));
      engine.solve();
      engine.putFirstMentorsFirst();
      return found(problem, (i, arc) -> engine.matching.holds(i, problem.mentorOf(arc)));
    }

    @Override
    boolean suits(PairingProblem problem) {
      return true;
    }
  },

  /** OR-Tools' minimum-cost flow, going without a mentor being an arc like any other. */
  FLOW {
    @Override
    Value solve(PairingProblem problem) {
      return flow(problem, false);
    }

    @Override
    boolean suits(PairingProblem problem) {
      return true;
    }
  },

  /** OR-Tools' minimum-cost flow among the maximum flows. */
  MAXFLOW {
    @Override
    Value solve(PairingProblem problem) {
      return flow(problem, true);
    }

    /** It does not know first mentors from second ones. */
    @Override
    boolean suits(PairingProblem problem) {
      return !problem.firstMentorsFirst();
    }
  },

  /** OR-Tools' linear sum assignment. */
  LSA {
    @Override
    Value solve(PairingProblem problem) {
      var assignment = new LinearSumAssignment();
      try {
        for (int i = 0; i < problem.mentees(); i++) {
          for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
            assignment.addArcWithCost(
                i, problem.mentorOf(arc), PairingProblem.MAX_SCORE - problem.score(arc));
          }
        }
        if (assignment.solve() != LinearSumAssignment.Status.OPTIMAL) {
          throw new IllegalStateException("There is no perfect assignment.");
        }
        long most = (long) PairingProblem.MAX_SCORE * problem.mentees();
        return new Value(problem.mentees(), 0, most - assignment.getOptimalCost());
      } finally {
        assignment.delete();
      }
    }

    /** It pairs everybody with exactly one, or fails. */
    @Override
    boolean suits(PairingProblem problem) {
      return isSquare(problem);
    }
  },

  /** JGraphT: Kuhn and Munkres' method for dense squares, else a minimum-cost flow. */
  JGRAPHT {
    @Override
    Value solve(PairingProblem problem) {
      return isDenseSquare(problem)
          ? GraphRival.assignment(problem)
          : GraphRival.flow(problem, costOfNone(problem));
    }

    @Override
    boolean suits(PairingProblem problem) {
      return !problem.firstMentorsFirst()
          && problem.arcs() <= (isDenseSquare(problem) ? MOST_DENSE : MOST_SPARSE);
    }
  };

  /** More arcs than these JGraphT does not end with in bearable time. */
  private static final int MOST_DENSE = 1_000_000;

  private static final int MOST_SPARSE = 500_000;

  /** Solves from the problem's arrays to the value of the answer. */
  abstract Value solve(PairingProblem problem);

  /** Whether the solver answers the problem's question, and in bearable time. */
  abstract boolean suits(PairingProblem problem);

  /** Loads what is not Java, so that it is not measured. */
  void prepare() {
    if (this == FLOW || this == MAXFLOW || this == LSA) {
      Loader.loadNativeLibraries();
    }
  }

  private static boolean isSquare(PairingProblem problem) {
    return problem.mentees() == problem.mentors()
        && IntStream.range(0, problem.mentees())
            .allMatch(k -> problem.demand(k) == 1 && problem.capacity(k) == 1);
  }

  private static boolean isDenseSquare(PairingProblem problem) {
    return isSquare(problem) && problem.arcs() == (long) problem.mentees() * problem.mentors();
  }

  private static long units(PairingProblem problem) {
    return IntStream.range(0, problem.mentees()).mapToLong(problem::demand).sum();
  }

  /** A cost that no saving of scores outweighs. */
  private static long costOfNone(PairingProblem problem) {
    return (units(problem) + 1) * (PairingProblem.MAX_SCORE + 1L);
  }

  private static Value flow(PairingProblem problem, boolean maximum) {
    int sink = problem.mentees() + problem.mentors();
    var flow =
        new MinCostFlow(sink + 1, problem.arcs() + 2 * problem.mentees() + problem.mentors());
    try {
      for (int i = 0; i < problem.mentees(); i++) {
        flow.setNodeSupply(i, problem.demand(i));
        for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
          flow.addArcWithCapacityAndUnitCost(
              i,
              problem.mentees() + problem.mentorOf(arc),
              1,
              (long) PairingProblem.MAX_SCORE - problem.score(arc));
        }
      }
      for (int j = 0; j < problem.mentors(); j++) {
        flow.addArcWithCapacityAndUnitCost(problem.mentees() + j, sink, problem.capacity(j), 0);
      }
      if (!maximum) {
        addNone(problem, flow, sink);
      }
      flow.setNodeSupply(sink, -units(problem));
      var status = maximum ? flow.solveMaxFlowWithMinCost() : flow.solve();
      if (status != MinCostFlowBase.Status.OPTIMAL) {
        throw new IllegalStateException("No best flow was found: " + status);
      }
      // the arcs were added in the problem's order, before all others
      return found(problem, (i, arc) -> flow.getFlow(arc) == 1);
    } finally {
      flow.delete();
    }
  }

  /** One arc a mentee for going without, two where the first mentor is worth more. */
  private static void addNone(PairingProblem problem, MinCostFlow flow, int sink) {
    long none = costOfNone(problem);
    for (int i = 0; i < problem.mentees(); i++) {
      boolean first = problem.firstMentorsFirst();
      if (!first || problem.demand(i) > 1) {
        flow.addArcWithCapacityAndUnitCost(i, sink, problem.demand(i) - (first ? 1L : 0L), none);
      }
      if (first) {
        flow.addArcWithCapacityAndUnitCost(i, sink, 1, 2 * none);
      }
    }
  }

  private interface Taken {
    boolean is(int mentee, int arc);
  }

  private static Value found(PairingProblem problem, Taken taken) {
    int pairs = 0;
    int withMentor = 0;
    long worth = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      int before = pairs;
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (taken.is(i, arc)) {
          pairs++;
          worth += problem.score(arc);
        }
      }
      withMentor += problem.firstMentorsFirst() && pairs > before ? 1 : 0;
    }
    return new Value(pairs, withMentor, worth);
  }
}
