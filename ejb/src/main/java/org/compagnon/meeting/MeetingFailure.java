package org.compagnon.meeting;

import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when a meeting cannot be written down or changed as asked. */
public class MeetingFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private MeetingFailure(FailureKind kind, String name) {
    super(kind, "meeting.failure." + name);
  }

  /** The pair has ended. */
  static MeetingFailure pairIsOver() {
    return new MeetingFailure(FailureKind.CONFLICT, "pairIsOver");
  }

  /** The other one wrote it down. */
  static MeetingFailure notYours() {
    return new MeetingFailure(FailureKind.FORBIDDEN, "notYours");
  }
}
