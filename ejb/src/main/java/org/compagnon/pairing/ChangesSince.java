package org.compagnon.pairing;

/**
 * Who changed since a round was computed.
 *
 * @param menteesAway mentees of the round who withdrew or paused
 * @param mentorsAway mentors with a pair in the round who withdrew or paused
 * @param menteesLeft mentees of the round who left the company
 * @param mentorsLeft mentors with a pair in the round who left the company
 * @param menteesJoined mentees who enrolled since
 * @param mentorsJoined mentors who enrolled since
 * @param pairedElsewhere mentees of the round who were paired otherwise since
 * @param pairsBroken pairs of the round that cannot be published any more
 */
public record ChangesSince(
    int menteesAway,
    int mentorsAway,
    int menteesLeft,
    int mentorsLeft,
    int menteesJoined,
    int mentorsJoined,
    int pairedElsewhere,
    int pairsBroken) {

  /** Nobody. */
  static final ChangesSince NONE = new ChangesSince(0, 0, 0, 0, 0, 0, 0, 0);

  /** Whether anybody changed. */
  public boolean any() {
    return !equals(NONE);
  }
}
