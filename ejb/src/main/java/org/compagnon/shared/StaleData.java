package org.compagnon.shared;

/** Thrown when the thing was changed since it was seen, by whomever; this call saved nothing. */
public class StaleData extends CompagnonException {
  private static final long serialVersionUID = 1L;

  /** Says that the thing was changed since. */
  public StaleData() {
    super(FailureKind.CONFLICT, "shared.failure.stale");
  }
}
