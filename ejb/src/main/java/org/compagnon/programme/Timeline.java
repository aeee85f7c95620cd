package org.compagnon.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days of a programme, in its zone, in this order; each may equal the one before.
 *
 * @param enrolmentOpensOn first day on which people may enrol
 * @param enrolmentClosesOn last day on which people may enrol
 * @param pairingBy the pairs are decided by this day
 * @param startsOn first day of the pairs
 * @param midpointOn when the first half is looked back upon
 * @param closesOn last day
 */
public record Timeline(
    LocalDate enrolmentOpensOn,
    LocalDate enrolmentClosesOn,
    LocalDate pairingBy,
    LocalDate startsOn,
    LocalDate midpointOn,
    LocalDate closesOn)
    implements Serializable {

  /** Whether people may enrol on a day. */
  public boolean isEnrolmentOpen(LocalDate day) {
    return !day.isBefore(enrolmentOpensOn) && !day.isAfter(enrolmentClosesOn);
  }

  /** The same moved, so that it starts on another day. */
  public Timeline startingOn(LocalDate day) {
    long days = day.toEpochDay() - startsOn.toEpochDay();
    return new Timeline(
        enrolmentOpensOn.plusDays(days),
        enrolmentClosesOn.plusDays(days),
        pairingBy.plusDays(days),
        day,
        midpointOn.plusDays(days),
        closesOn.plusDays(days));
  }

  /** The stage that a day falls into; null before enrolment opens and after the close. */
  public Stage stageOn(LocalDate day) {
    for (Stage stage : Stage.values()) {
      if (stage.stateOn(this, day) == Stage.State.NOW) {
        return stage;
      }
    }
    return null;
  }
}
