package org.compagnon.enrolment;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When what happened to an enrolment.
 *
 * @param enrolledAt the (last) enrolment
 * @param waitingSince from when waiting is counted; enrolment, or the end of an earlier pair
 * @param pairedAt when the present partner was found; null for nobody
 * @param pausedUntil the day on which they are back; null unless paused
 * @param withdrawnAt null unless withdrawn
 */
public record Times(
    Instant enrolledAt,
    Instant waitingSince,
    Instant pairedAt,
    LocalDate pausedUntil,
    Instant withdrawnAt)
    implements Serializable {

  /** Whole days of waiting until a partner was found, the withdrawal, or now. */
  public int waitingDays(Instant now) {
    Instant end = pairedAt != null ? pairedAt : withdrawnAt != null ? withdrawnAt : now;
    return (int) Math.max(0, Duration.between(waitingSince, end).toDays());
  }
}
