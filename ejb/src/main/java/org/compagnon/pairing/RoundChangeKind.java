package org.compagnon.pairing;

/** What somebody did to a pair by hand. */
public enum RoundChangeKind {
  /** Kept the pair for this and later rounds. */
  LOCK,
  /** Took the pair out and excluded it for later rounds. */
  FORBID,
  /** Took the pair out. */
  REMOVE,
  /** Put the pair in. */
  ADD,
  /** The pair made room for one that was put in. */
  REPLACE
}
