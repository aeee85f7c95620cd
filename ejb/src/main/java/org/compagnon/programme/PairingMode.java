package org.compagnon.programme;

/** Who decides the pairs (S84). */
public enum PairingMode {
  /** The administrators, with the computed pairing. */
  ASSIGNED,
  /** The mentee asks a mentor. */
  CHOSEN,
  /** The administrators make a short list, from which the mentee chooses. */
  SHORTLIST;

  /**
   * Whether the product can do it. What it cannot do is kept in drafts and never published (PR9).
   */
  public boolean isReady() {
    return this == ASSIGNED;
  }
}
