package org.compagnon.security;

import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when the caller may not do this to that thing. */
public class AccessDenied extends CompagnonException {
  private static final long serialVersionUID = 1L;

  /** Says that the caller may not do this; deliberately without saying why. */
  public AccessDenied() {
    this("shared.failure.denied");
  }

  /** For denials that can say what is missing. */
  protected AccessDenied(String key, Object... arguments) {
    super(FailureKind.FORBIDDEN, key, arguments);
  }
}
