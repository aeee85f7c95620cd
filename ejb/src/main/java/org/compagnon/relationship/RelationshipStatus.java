package org.compagnon.relationship;

/** Where a pair stands in its life. */
public enum RelationshipStatus {
  /** Published; the first day is still to come. */
  PLANNED,
  /** Under way. */
  ACTIVE,
  /** One of the two, or an administrator, ended it before the programme closed. */
  ENDED,
  /** It lasted until the programme closed. */
  COMPLETED,
  /** Taken back before its first day; as if it had never been. */
  UNDONE;

  /** Whether the two are or are about to be partners. */
  public boolean isOpen() {
    return this == PLANNED || this == ACTIVE;
  }
}
