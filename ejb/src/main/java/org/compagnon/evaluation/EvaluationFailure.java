package org.compagnon.evaluation;

import java.time.LocalDate;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when a wave or a sheet does not allow what was asked. */
public class EvaluationFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private EvaluationFailure(FailureKind kind, String name, Object... arguments) {
    super(kind, "evaluation.failure." + name, arguments);
  }

  static EvaluationFailure waveClosed(String name) {
    return new EvaluationFailure(FailureKind.CONFLICT, "waveClosed", name);
  }

  static EvaluationFailure alreadyAnswered(String name) {
    return new EvaluationFailure(FailureKind.CONFLICT, "alreadyAnswered", name);
  }

  static EvaluationFailure onlyLater(LocalDate day) {
    return new EvaluationFailure(FailureKind.INVALID, "onlyLater", day);
  }

  static EvaluationFailure nobodyToAsk() {
    return new EvaluationFailure(FailureKind.CONFLICT, "nobodyToAsk");
  }

  /** A wave that differs by its last day alone is open. */
  static EvaluationFailure equalWaveOpen(String name, LocalDate closesOn) {
    return new EvaluationFailure(FailureKind.CONFLICT, "equalWaveOpen", name, closesOn);
  }

  static EvaluationFailure sheetNotFound() {
    return new EvaluationFailure(FailureKind.NOT_FOUND, "sheetNotFound");
  }

  static EvaluationFailure notAnAnswer(int position) {
    return new EvaluationFailure(FailureKind.INVALID, "notAnAnswer", position);
  }

  static EvaluationFailure unanswered(int position) {
    return new EvaluationFailure(FailureKind.INVALID, "unanswered", position);
  }

  static EvaluationFailure keyMissing(String name) {
    return new EvaluationFailure(FailureKind.CONFLICT, "keyMissing", name);
  }

  static EvaluationFailure snapshotTooSoon(int threshold) {
    return new EvaluationFailure(FailureKind.CONFLICT, "snapshotTooSoon", threshold);
  }
}
