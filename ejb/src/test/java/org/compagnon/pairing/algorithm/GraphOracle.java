package org.compagnon.pairing.algorithm;

import java.util.LinkedHashSet;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Problems where everybody wants one mentor, as an assignment problem for JGraphT: every mentor is
 * as many vertices as it has places, every mentee has a vertex of its own to stay without, and
 * spare vertices fill the other side.
 */
final class GraphOracle {

  private static final double FORBIDDEN = 1e12;

  private GraphOracle() {}

  /** The highest number of pairs and then worth; the problem has no locks and demand 1. */
  static Value best(PairingProblem problem) {
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    int n = problem.mentees();
    int places = 0;
    for (int j = 0; j < problem.mentors(); j++) {
      places += Math.min(problem.capacity(j), n);
    }
    int size = n + places;
    var left = new LinkedHashSet<Integer>();
    var right = new LinkedHashSet<Integer>();
    for (int k = 0; k < size; k++) {
      graph.addVertex(k);
      graph.addVertex(size + k);
      left.add(k);
      right.add(size + k);
    }
    double unpaired = 1_000_000.0 * (n + 1) * 4;
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        double cost = i < n ? k >= places ? 0 : FORBIDDEN : 0;
        if (i < n && k >= places) {
          cost = unpaired + problem.priority(i);
        }
        put(graph, i, size + k, cost);
      }
    }
    for (int i = 0; i < n; i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        int first = 0;
        for (int j = 0; j < problem.mentorOf(arc); j++) {
          first += Math.min(problem.capacity(j), n);
        }
        int count = Math.min(problem.capacity(problem.mentorOf(arc)), n);
        for (int place = first; place < first + count; place++) {
          put(graph, i, size + place, 10_000 - problem.score(arc));
        }
      }
    }
    var matching =
        new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, left, right).getMatching();
    int pairs = 0;
    long worth = 0;
    for (var edge : matching.getEdges()) {
      int row = graph.getEdgeSource(edge);
      int place = graph.getEdgeTarget(edge) - size;
      if (row < n && place < places) {
        pairs++;
        worth += 10_000 - (long) graph.getEdgeWeight(edge) + problem.priority(row);
      }
    }
    return new Value(pairs, problem.firstMentorsFirst() ? pairs : 0, worth);
  }

  private static void put(
      SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph, int from, int to, double cost) {
    var edge = graph.getEdge(from, to);
    edge = edge == null ? graph.addEdge(from, to) : edge;
    graph.setEdgeWeight(edge, cost);
  }
}
