package org.compagnon.pairing.scoring;

/** Which answers to a question make a pair better. */
public enum Likeness {
  /** The same answer. */
  SAME,
  /** Another answer. */
  DIFFERENT,
  /** The nearer, the better: numbers, and options in their order. */
  NEAR
}
