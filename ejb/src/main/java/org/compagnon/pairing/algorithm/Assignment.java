package org.compagnon.pairing.algorithm;

/**
 * Which arcs are taken while a problem is being solved, and who holds which place. Locked arcs are
 * taken for good and are no part of what a solver may move: {@link #openDemand} and {@link
 * #openCapacity} are what remains beside them.
 */
final class Assignment {

  private final PairingProblem problem;
  private final int[] menteeOfArc;
  private final boolean[] taken;
  private final int[] openDemand;
  private final int[] openCapacity;
  private final int[] firstPlace;
  private final int[] arcInPlace;
  private final int[] load;
  private final int[] missing;

  Assignment(PairingProblem problem) {
    this.problem = problem;
    menteeOfArc = new int[problem.arcs()];
    taken = new boolean[problem.arcs()];
    openDemand = new int[problem.mentees()];
    openCapacity = new int[problem.mentors()];
    load = new int[problem.mentors()];
    missing = new int[problem.mentees()];
    for (int j = 0; j < openCapacity.length; j++) {
      openCapacity[j] = Math.min(problem.capacity(j), problem.mentees());
    }
    for (int i = 0; i < openDemand.length; i++) {
      openDemand[i] = problem.demand(i);
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        menteeOfArc[arc] = i;
        if (problem.locked(arc)) {
          taken[arc] = true;
          openDemand[i]--;
          openCapacity[problem.mentorOf(arc)]--;
        }
      }
    }
    firstPlace = new int[problem.mentors() + 1];
    for (int j = 0; j < openCapacity.length; j++) {
      firstPlace[j + 1] = firstPlace[j] + openCapacity[j];
    }
    arcInPlace = new int[firstPlace[problem.mentors()]];
  }

  int openDemand(int mentee) {
    return openDemand[mentee];
  }

  int openCapacity(int mentor) {
    return openCapacity[mentor];
  }

  int menteeOf(int arc) {
    return menteeOfArc[arc];
  }

  boolean taken(int arc) {
    return taken[arc];
  }

  /** Units of this mentee's open demand that were given up. */
  int missing(int mentee) {
    return missing[mentee];
  }

  void giveUp(int mentee) {
    missing[mentee]++;
  }

  boolean hasFreePlace(int mentor) {
    return load[mentor] < openCapacity[mentor];
  }

  /** Places of this mentor that are taken and may be moved. */
  int load(int mentor) {
    return load[mentor];
  }

  /** The arc that holds the given place, 0 to load - 1, of this mentor. */
  int arcInPlace(int mentor, int place) {
    return arcInPlace[firstPlace[mentor] + place];
  }

  void take(int arc) {
    int mentor = problem.mentorOf(arc);
    arcInPlace[firstPlace[mentor] + load[mentor]++] = arc;
    taken[arc] = true;
  }

  /** Frees a place; the arc must be taken and not locked. */
  void release(int arc) {
    int mentor = problem.mentorOf(arc);
    int place = firstPlace[mentor];
    while (arcInPlace[place] != arc) {
      place++;
    }
    arcInPlace[place] = arcInPlace[firstPlace[mentor] + --load[mentor]];
    taken[arc] = false;
  }
}
