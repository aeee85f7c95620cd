package org.compagnon.pairing.algorithm;

/**
 * Turns the strict order of wishes into integer costs to minimise.
 *
 * <p>Let R be more than everything scores and priorities together can differ by. One missing mentor
 * costs R, the last one of a mentee with none 2R (plus priority): a lost pair outweighs every
 * score, and moving a place from somebody's second mentor to somebody's first gains R.
 */
final class Costs {

  private final PairingProblem problem;
  private final long further;
  private final long first;
  private final boolean[] hasLockedMentor;

  private Costs(PairingProblem problem, long further, long first, boolean[] hasLockedMentor) {
    this.problem = problem;
    this.further = further;
    this.first = first;
    this.hasLockedMentor = hasLockedMentor;
  }

  static Costs of(PairingProblem problem) {
    long range = smallestRange(problem);
    return new Costs(problem, range, 2 * range, locks(problem));
  }

  /** The costs a certificate claims, for checking it. */
  static Costs claimedBy(Certificate certificate, PairingProblem problem) {
    return new Costs(problem, certificate.furtherCost(), certificate.firstCost(), locks(problem));
  }

  /** The least cost of a missing mentor that keeps the order of wishes strict. */
  static long smallestRange(PairingProblem problem) {
    long demand = 0;
    long priorities = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      demand += problem.demand(i);
      priorities += problem.priority(i);
    }
    return demand * PairingProblem.MAX_SCORE + priorities + 1;
  }

  long further() {
    return further;
  }

  long first() {
    return first;
  }

  static long ofPair(int score) {
    return PairingProblem.MAX_SCORE - score;
  }

  /**
   * Cost of leaving one more unit of demand open.
   *
   * @param alreadyOpen units of this mentee's demand that are open before
   * @param open demand that is not locked, more than {@code alreadyOpen}
   */
  long ofMissing(int mentee, int alreadyOpen, int open) {
    boolean leavesNone = alreadyOpen + 1 == open && !hasLockedMentor[mentee];
    return leavesNone ? first + problem.priority(mentee) : further;
  }

  private static boolean[] locks(PairingProblem problem) {
    boolean[] locks = new boolean[problem.mentees()];
    for (int i = 0; i < locks.length; i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        locks[i] |= problem.locked(arc);
      }
    }
    return locks;
  }
}
