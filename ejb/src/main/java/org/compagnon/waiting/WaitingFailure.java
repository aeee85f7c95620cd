package org.compagnon.waiting;

import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when the programme as it stands does not allow to ask people. */
public class WaitingFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private WaitingFailure(String name, Object... arguments) {
    super(FailureKind.CONFLICT, "waiting.failure." + name, arguments);
  }

  static WaitingFailure notOpen() {
    return new WaitingFailure("notOpen");
  }
}
