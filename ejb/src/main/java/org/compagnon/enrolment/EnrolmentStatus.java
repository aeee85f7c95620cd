package org.compagnon.enrolment;

/** Whether somebody takes part. */
public enum EnrolmentStatus {
  /** Takes part. */
  ACTIVE,
  /** Takes part again from a day on; keeps the place in the queue. */
  PAUSED,
  /** Does not take part any more; may come back. */
  WITHDRAWN
}
