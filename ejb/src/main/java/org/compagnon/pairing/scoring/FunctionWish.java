package org.compagnon.pairing.scoring;

/** Whether a mentor of the same function or of another one is the better choice. */
public enum FunctionWish {
  /** The same function is better. */
  SAME,
  /** Another function is better (S61: across departments). */
  OTHER
}
