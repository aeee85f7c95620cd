package org.compagnon.pairing;

/** Where a round stands. */
public enum RoundStatus {
  /** Asked for, not begun. */
  WAITING,
  /** Being computed. */
  RUNNING,
  /** Computed and proved; may be adjusted and published. */
  PROPOSED,
  /** The pairs exist as relationships. */
  PUBLISHED,
  /** Was published and taken back before the start. */
  UNDONE,
  /** Stopped on request before it was computed. */
  CANCELLED,
  /** Could not be computed; the failure says why. */
  FAILED;

  /** Whether the computation is still to come or under way. */
  public boolean isOpen() {
    return this == WAITING || this == RUNNING;
  }

  /** Whether there are pairs, or were. */
  public boolean isComputed() {
    return this == PROPOSED || this == PUBLISHED || this == UNDONE;
  }
}
