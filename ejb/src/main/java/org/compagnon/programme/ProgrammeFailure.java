package org.compagnon.programme;

import java.time.LocalDate;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when a programme's state does not allow what was asked. */
public class ProgrammeFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private ProgrammeFailure(String name, Object... arguments) {
    super(FailureKind.CONFLICT, "programme.failure." + name, arguments);
  }

  static ProgrammeFailure archived() {
    return new ProgrammeFailure("archived");
  }

  static ProgrammeFailure notDraft() {
    return new ProgrammeFailure("notDraft");
  }

  static ProgrammeFailure textsMissing() {
    return new ProgrammeFailure("textsMissing");
  }

  /** The product cannot do what the mode says. */
  static ProgrammeFailure modeNotReady(PairingMode mode) {
    return new ProgrammeFailure("modeNotReady." + mode);
  }

  static ProgrammeFailure contactMissing() {
    return new ProgrammeFailure("contactMissing");
  }

  static ProgrammeFailure notPublished() {
    return new ProgrammeFailure("notPublished");
  }

  static ProgrammeFailure enrolmentIsOver(LocalDate closed) {
    return new ProgrammeFailure("enrolmentIsOver", closed);
  }

  static ProgrammeFailure isOver(LocalDate closed) {
    return new ProgrammeFailure("isOver", closed);
  }
}
