package org.compagnon.pairing.algorithm;

/**
 * Turns the order of wishes into integer costs to minimise, as a {@link Certificate} states them.
 *
 * <p>The cost of going without needs no size that dominates all scores: that the number of pairs is
 * the highest is proved apart, by the witness, and among answers with as many pairs it is the same
 * sum. Only first mentors first needs one: more than a chain through all mentees can differ by.
 */
final class Costs {

  private final PairingProblem problem;
  private final Certificate.Terms terms;
  private final boolean[] hasLockedMentor;

  /** The costs a certificate claims. */
  Costs(PairingProblem problem, Certificate.Terms terms) {
    this.problem = problem;
    this.terms = terms;
    hasLockedMentor = locks(problem);
  }

  /**
   * The least first cost that makes first mentors come first whatever the scores are; 0 where that
   * is not asked for or nobody wants more than one.
   */
  static long strictFirstCost(PairingProblem problem) {
    return firstMattersIn(problem) ? (problem.mentees() + 1L) * (PairingProblem.MAX_SCORE + 1) : 0;
  }

  /** Whether first mentors first is asked for and can make a difference. */
  static boolean firstMattersIn(PairingProblem problem) {
    boolean matters = false;
    for (int i = 0; i < problem.mentees() && problem.firstMentorsFirst(); i++) {
      matters |= problem.demand(i) > 1;
    }
    return matters;
  }

  long ofPair(int score) {
    return (long) terms.scale() * (PairingProblem.MAX_SCORE - score);
  }

  /**
   * Cost of leaving one more unit of demand open.
   *
   * @param alreadyOpen units of this mentee's demand that are open before
   * @param open demand that is not locked, more than {@code alreadyOpen}
   */
  long ofMissing(int mentee, int alreadyOpen, int open) {
    boolean leavesNone = alreadyOpen + 1 == open && !hasLockedMentor[mentee];
    return terms.scale() * (terms.unpairedCost() + (leavesNone ? worthOfFirst(mentee) : 0));
  }

  private long worthOfFirst(int mentee) {
    return terms.firstCost() + problem.priority(mentee);
  }

  /** By mentee, whether a locked pair gives it a mentor. */
  static boolean[] locks(PairingProblem problem) {
    boolean[] locks = new boolean[problem.mentees()];
    for (int i = 0; i < locks.length; i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        locks[i] |= problem.locked(arc);
      }
    }
    return locks;
  }
}
