package org.compagnon.organisation;

/** Where a people import stands. */
public enum ImportStatus {
  /** Read and reported; waits for a confirmation. */
  PREVIEWED,
  /** Confirmed; being applied in the background. */
  APPLYING,
  /** Applied, whole. */
  APPLIED,
  /**
   * Not applied, because the file has errors against the people as they were when it was applied.
   */
  REFUSED,
  /** Not applied, because something went wrong; may be confirmed again. */
  FAILED,
  /** Put aside by the administrator. */
  DISCARDED;

  /** Whether the import may (still or again) be confirmed. */
  public boolean mayBeApplied() {
    return this == PREVIEWED || this == FAILED;
  }
}
