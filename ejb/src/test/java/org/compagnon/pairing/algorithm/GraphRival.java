package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT's solvers for measurements; {@link GraphOracle} serves the tests. */
final class GraphRival {

  private GraphRival() {}

  /** Kuhn and Munkres' method; as many mentors as mentees, one place each, all pairs eligible. */
  static Value assignment(PairingProblem problem) {
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    int n = problem.mentees();
    var left = new LinkedHashSet<Integer>();
    var right = new LinkedHashSet<Integer>();
    for (int k = 0; k < n; k++) {
      graph.addVertex(k);
      graph.addVertex(n + k);
      left.add(k);
      right.add(n + k);
    }
    for (int i = 0; i < n; i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        var edge = graph.addEdge(i, n + problem.mentorOf(arc));
        graph.setEdgeWeight(edge, PairingProblem.MAX_SCORE - problem.score(arc));
      }
    }
    var matching =
        new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, left, right).getMatching();
    int pairs = matching.getEdges().size();
    return new Value(
        pairs, 0, (long) PairingProblem.MAX_SCORE * pairs - Math.round(matching.getWeight()));
  }

  /**
   * Capacity scaling minimum-cost flow.
   *
   * @param costOfNone of a unit that gets no mentor
   */
  static Value flow(PairingProblem problem, long costOfNone) {
    var graph =
        new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    var upper = new HashMap<DefaultWeightedEdge, Integer>();
    var edges = new ArrayList<DefaultWeightedEdge>();
    int n = problem.mentees();
    int sink = n + problem.mentors();
    int units = 0;
    for (int vertex = 0; vertex <= sink; vertex++) {
      graph.addVertex(vertex);
    }
    for (int i = 0; i < n; i++) {
      units += problem.demand(i);
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        var edge = graph.addEdge(i, n + problem.mentorOf(arc));
        graph.setEdgeWeight(edge, PairingProblem.MAX_SCORE - problem.score(arc));
        upper.put(edge, 1);
        edges.add(edge);
      }
      var none = graph.addEdge(i, sink);
      graph.setEdgeWeight(none, costOfNone);
      upper.put(none, problem.demand(i));
    }
    for (int j = 0; j < problem.mentors(); j++) {
      var places = graph.addEdge(n + j, sink);
      graph.setEdgeWeight(places, 0);
      upper.put(places, problem.capacity(j));
    }
    int all = units;
    var question =
        new MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge>(
            graph, v -> v < n ? problem.demand(v) : v == sink ? -all : 0, upper::get);
    var flow =
        new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
            .getMinimumCostFlow(question);
    int pairs = 0;
    long worth = 0;
    for (int arc = 0; arc < problem.arcs(); arc++) {
      if (flow.getFlow(edges.get(arc)) > 0.5) {
        pairs++;
        worth += problem.score(arc);
      }
    }
    return new Value(pairs, 0, worth);
  }
}
