package org.compagnon.relationship;

import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when a pair does not allow what was asked. */
public class RelationshipFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private RelationshipFailure(FailureKind kind, String name, Object... arguments) {
    super(kind, "relationship.failure." + name, arguments);
  }

  /** The pair has ended, by whomever. */
  static RelationshipFailure alreadyOver() {
    return new RelationshipFailure(FailureKind.CONFLICT, "alreadyOver");
  }

  /** Whoever has a mentor does not wait for another one. */
  static RelationshipFailure hasMentor() {
    return new RelationshipFailure(FailureKind.CONFLICT, "hasMentor");
  }

  /** The first day has come. */
  static RelationshipFailure tooLateToUndo() {
    return new RelationshipFailure(FailureKind.CONFLICT, "tooLateToUndo");
  }

  /** The reason is not one of those that are offered. */
  static RelationshipFailure notAReason() {
    return new RelationshipFailure(FailureKind.INVALID, "notAReason");
  }

  /** Somebody else has decided, or the two are no longer in one line. */
  static RelationshipFailure lineDecided() {
    return new RelationshipFailure(FailureKind.CONFLICT, "lineDecided");
  }

  /** Nobody decides about their own pair. */
  static RelationshipFailure lineOfOnesOwn() {
    return new RelationshipFailure(FailureKind.CONFLICT, "lineOfOnesOwn");
  }

  /** The pair is planned or over. */
  static RelationshipFailure notUnderWay() {
    return new RelationshipFailure(FailureKind.CONFLICT, "notUnderWay");
  }

  /** Both were asked in the last two weeks. */
  static RelationshipFailure askedLately() {
    return new RelationshipFailure(FailureKind.CONFLICT, "askedLately");
  }
}
