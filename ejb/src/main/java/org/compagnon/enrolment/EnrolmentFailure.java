package org.compagnon.enrolment;

import java.time.LocalDate;
import org.compagnon.programme.Obstacle;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when the programme or the enrolment as it stands does not allow what was asked. */
public class EnrolmentFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private EnrolmentFailure(FailureKind kind, String key, Object... arguments) {
    super(kind, key, arguments);
  }

  static EnrolmentFailure notOpen(LocalDate opens, LocalDate closes) {
    return of("notOpen", opens, closes);
  }

  static EnrolmentFailure notEligible(Obstacle obstacle) {
    return new EnrolmentFailure(
        FailureKind.CONFLICT, obstacle.key(), obstacle.arguments().toArray());
  }

  static EnrolmentFailure enrolledAlready() {
    return of("enrolledAlready");
  }

  static EnrolmentFailure otherRole() {
    return of("otherRole");
  }

  static EnrolmentFailure withdrawnAlready() {
    return of("withdrawnAlready");
  }

  static EnrolmentFailure notPaused() {
    return of("notPaused");
  }

  static EnrolmentFailure programmeClosed() {
    return of("programmeClosed");
  }

  static EnrolmentFailure programmeDraft() {
    return of("programmeDraft");
  }

  static EnrolmentFailure hasLeft() {
    return of("hasLeft");
  }

  static EnrolmentFailure importRunning() {
    return of("importRunning");
  }

  static EnrolmentFailure fileHasErrors(int errors) {
    return of("fileHasErrors", errors);
  }

  private static EnrolmentFailure of(String name, Object... arguments) {
    return new EnrolmentFailure(FailureKind.CONFLICT, "enrolment.failure." + name, arguments);
  }
}
