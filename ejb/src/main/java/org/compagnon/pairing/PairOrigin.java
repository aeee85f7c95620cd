package org.compagnon.pairing;

/** How a pair came into a round. */
public enum PairOrigin {
  /** Found by the computation. */
  ENGINE,
  /** Kept because somebody locked it. */
  LOCKED,
  /** Put there by an administrator after the computation. */
  MANUAL
}
