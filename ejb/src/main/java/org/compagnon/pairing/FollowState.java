package org.compagnon.pairing;

/** What became of a round that brings another one up to date. */
public enum FollowState {
  /** It is shown; the other round is still the one that counts. */
  SHOWN,
  /** It took the other round's place. */
  KEPT,
  /** It was not wanted, or the step was taken back. */
  DISCARDED
}
