package org.compagnon.organisation;

import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when the people, skills or imports as they are do not allow what was asked. */
public class OrganisationFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private OrganisationFailure(FailureKind kind, String name, Object... arguments) {
    super(kind, "organisation.failure." + name, arguments);
  }

  static OrganisationFailure importHasErrors(int errors) {
    return new OrganisationFailure(FailureKind.CONFLICT, "importHasErrors", errors);
  }

  static OrganisationFailure importIsOver() {
    return new OrganisationFailure(FailureKind.CONFLICT, "importIsOver");
  }

  static OrganisationFailure importRunning() {
    return new OrganisationFailure(FailureKind.CONFLICT, "importRunning");
  }

  static OrganisationFailure fileTooLarge(long megabytes) {
    return new OrganisationFailure(FailureKind.INVALID, "fileTooLarge", megabytes);
  }

  static OrganisationFailure hasLeftAlready() {
    return new OrganisationFailure(FailureKind.CONFLICT, "hasLeftAlready");
  }

  static OrganisationFailure invitedLeaver() {
    return new OrganisationFailure(FailureKind.CONFLICT, "invitedLeaver");
  }

  static OrganisationFailure accountDisabled(String login) {
    return new OrganisationFailure(FailureKind.CONFLICT, "accountDisabled", login);
  }

  static OrganisationFailure addressTaken(String address) {
    return new OrganisationFailure(FailureKind.CONFLICT, "addressTaken", address);
  }

  static OrganisationFailure hasNotLeft() {
    return new OrganisationFailure(FailureKind.CONFLICT, "hasNotLeft");
  }
}
