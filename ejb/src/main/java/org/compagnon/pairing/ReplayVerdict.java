package org.compagnon.pairing;

/** What the independent checker says of the three stored files. */
public enum ReplayVerdict {
  /** The pairing is valid, and none is better. */
  PROVED,
  /** A condition of the proof does not hold. */
  NOT_PROVED,
  /** A file does not keep to the format. */
  MALFORMED
}
