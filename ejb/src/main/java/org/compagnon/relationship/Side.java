package org.compagnon.relationship;

/** On which side of a pair somebody is. */
public enum Side {
  /** Looks for advice. */
  MENTEE,
  /** Gives it. */
  MENTOR;

  /** The other one. */
  public Side other() {
    return this == MENTEE ? MENTOR : MENTEE;
  }
}
