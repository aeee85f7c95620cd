package org.compagnon.security;

import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when an account, link or token does not allow what was asked. */
public class SecurityFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private SecurityFailure(FailureKind kind, String name, Object... arguments) {
    super(kind, "security.failure." + name, arguments);
  }

  static SecurityFailure linkNotUsable() {
    return new SecurityFailure(FailureKind.CONFLICT, "linkNotUsable");
  }

  static SecurityFailure loginTaken(String login) {
    return new SecurityFailure(FailureKind.CONFLICT, "loginTaken", login);
  }

  static SecurityFailure personHasAccount(String login) {
    return new SecurityFailure(FailureKind.CONFLICT, "personHasAccount", login);
  }

  static SecurityFailure personHasLeft(String login) {
    return new SecurityFailure(FailureKind.CONFLICT, "personHasLeft", login);
  }

  static SecurityFailure notYourself() {
    return new SecurityFailure(FailureKind.CONFLICT, "notYourself");
  }

  static SecurityFailure lastSystemAdministrator() {
    return new SecurityFailure(FailureKind.CONFLICT, "lastSystemAdministrator");
  }

  static SecurityFailure weakPassword(int least) {
    return new SecurityFailure(FailureKind.INVALID, "weakPassword", least);
  }

  static SecurityFailure unknownScope(String scope) {
    return new SecurityFailure(FailureKind.INVALID, "unknownScope", scope);
  }
}
