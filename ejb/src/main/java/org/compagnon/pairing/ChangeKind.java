package org.compagnon.pairing;

/** What another round means for one mentee. */
public enum ChangeKind {
  /** More mentors, or as many with a higher total score. */
  GAINS,
  /** Fewer mentors, or as many with a lower total score. */
  LOSES,
  /** Other mentors, as many and with the same total score. */
  MOVES
}
