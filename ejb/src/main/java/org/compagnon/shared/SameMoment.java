package org.compagnon.shared;

/** Thrown when two calls met in the same moment and this one gave way; it saved nothing. */
public class SameMoment extends CompagnonException {
  private static final long serialVersionUID = 1L;

  /** Says that another call was faster. */
  public SameMoment() {
    super(FailureKind.CONFLICT, "shared.failure.sameMoment");
  }
}
