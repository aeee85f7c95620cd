package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * The search of {@link ShortestPathSolver}: finds and carries out the cheapest chain of moves that
 * places one more unit of demand, and keeps the prices that prove the answer so far optimal.
 *
 * <p>Invariant between calls (reduced cost of an arc = cost - mentee price + mentor price): free
 * arcs have reduced cost 0 or more, taken arcs 0 or less, mentor prices are 0 or more and 0 while a
 * place is free, a mentee's price lies between the cost of what it gave up last and of what it
 * would give up next.
 *
 * <p>Nodes of the search: mentees by index, then mentors by index.
 */
final class ShortestPathSearch {

  private static final int NONE = -1;

  private final PairingProblem problem;
  private final Assignment assignment;
  private final Costs costs;
  private final long[] menteePrice;
  private final long[] mentorPrice;

  private final long[] distance;
  private final boolean[] settled;
  private final int[] arcInto;
  private final int[] reached;
  private final NodeQueue queue = new NodeQueue();
  private int reachedCount;
  private long bestEnd;
  private int endNode;

  ShortestPathSearch(PairingProblem problem, Assignment assignment, Costs costs) {
    this.problem = problem;
    this.assignment = assignment;
    this.costs = costs;
    menteePrice = new long[problem.mentees()];
    mentorPrice = new long[problem.mentors()];
    int nodes = problem.mentees() + problem.mentors();
    distance = new long[nodes];
    Arrays.fill(distance, Long.MAX_VALUE);
    settled = new boolean[nodes];
    arcInto = new int[nodes];
    reached = new int[nodes];
  }

  Certificate certificate() {
    return new Certificate(costs.further(), costs.first(), menteePrice, mentorPrice);
  }

  /** Places one more unit of this mentee's demand, or gives one up where that is cheaper. */
  void placeOneUnitOf(int mentee) {
    bestEnd = Long.MAX_VALUE;
    reach(mentee, 0, NONE);
    while (!queue.isEmpty() && queue.leastKey() < bestEnd) {
      int node = queue.poll();
      if (settled[node]) {
        continue;
      }
      settled[node] = true;
      if (node < problem.mentees()) {
        leaveMentee(node);
      } else {
        leaveMentor(node - problem.mentees());
      }
    }
    adjustPrices();
    carryOut();
    forget();
  }

  /** From a mentee on: to any mentor not yet given, or to giving the unit up. */
  private void leaveMentee(int mentee) {
    long offset = distance[mentee] - menteePrice[mentee];
    int missing = assignment.missing(mentee);
    long giveUp = offset + costs.ofMissing(mentee, missing, assignment.openDemand(mentee));
    if (giveUp < bestEnd) {
      bestEnd = giveUp;
      endNode = mentee;
    }
    int end = problem.endArc(mentee);
    for (int arc = problem.firstArc(mentee); arc < end; arc++) {
      if (assignment.taken(arc)) {
        continue;
      }
      int mentor = problem.mentorOf(arc);
      long length = offset + Costs.ofPair(problem.score(arc)) + mentorPrice[mentor];
      if (length >= bestEnd) {
        continue;
      }
      reach(problem.mentees() + mentor, length, arc);
      if (assignment.hasFreePlace(mentor)) {
        bestEnd = length;
        endNode = problem.mentees() + mentor;
      }
    }
  }

  /** From a full mentor on: to every mentee who might give the place away. */
  private void leaveMentor(int mentor) {
    long offset = distance[problem.mentees() + mentor] - mentorPrice[mentor];
    for (int place = 0; place < assignment.load(mentor); place++) {
      int arc = assignment.arcInPlace(mentor, place);
      int mentee = assignment.menteeOf(arc);
      long length = offset + menteePrice[mentee] - Costs.ofPair(problem.score(arc));
      if (length < bestEnd) {
        reach(mentee, length, arc);
      }
    }
  }

  private void reach(int node, long length, int arc) {
    if (length >= distance[node]) {
      return;
    }
    if (distance[node] == Long.MAX_VALUE) {
      reached[reachedCount++] = node;
    }
    distance[node] = length;
    arcInto[node] = arc;
    queue.add(length, node);
  }

  private void adjustPrices() {
    for (int k = 0; k < reachedCount; k++) {
      int node = reached[k];
      long slack = bestEnd - distance[node];
      if (slack <= 0) {
        continue;
      }
      if (node < problem.mentees()) {
        menteePrice[node] += slack;
      } else {
        mentorPrice[node - problem.mentees()] += slack;
      }
    }
  }

  /** Walks the chain backwards from its end; every mentor on it passes one place on. */
  private void carryOut() {
    int mentor;
    if (endNode < problem.mentees()) {
      assignment.giveUp(endNode);
      mentor = releaseInto(endNode);
    } else {
      mentor = endNode - problem.mentees();
    }
    while (mentor != NONE) {
      int arc = arcInto[problem.mentees() + mentor];
      int mentee = assignment.menteeOf(arc);
      int next = releaseInto(mentee);
      assignment.take(arc);
      mentor = next;
    }
  }

  /** Frees the place through which the chain came to this mentee; NONE at the chain's start. */
  private int releaseInto(int mentee) {
    int arc = arcInto[mentee];
    if (arc == NONE) {
      return NONE;
    }
    assignment.release(arc);
    return problem.mentorOf(arc);
  }

  private void forget() {
    for (int k = 0; k < reachedCount; k++) {
      distance[reached[k]] = Long.MAX_VALUE;
      settled[reached[k]] = false;
    }
    reachedCount = 0;
    queue.clear();
  }
}
