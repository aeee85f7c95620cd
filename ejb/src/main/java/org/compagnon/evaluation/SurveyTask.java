package org.compagnon.evaluation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A survey that waits for the caller.
 *
 * @param invitationId what the caller answers with
 * @param items number of questions
 */
public record SurveyTask(
    long invitationId,
    long waveId,
    long programmeId,
    String name,
    SurveyMode mode,
    InvitationStatus status,
    LocalDate closesOn,
    int items)
    implements Serializable {

  /** Whether the sheet is handed in. */
  public boolean isDone() {
    return status == InvitationStatus.DONE;
  }
}
