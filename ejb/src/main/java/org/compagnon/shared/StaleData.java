package org.compagnon.shared;

/** Thrown when somebody else changed the thing in the meantime; nothing was saved. */
public class StaleData extends CompagnonException {
  private static final long serialVersionUID = 1L;

  /** Says that the thing was changed by somebody else. */
  public StaleData() {
    super(FailureKind.CONFLICT, "shared.failure.stale");
  }
}
