package org.compagnon.enrolment;

/** As what somebody takes part. */
public enum EnrolmentRole {
  MENTOR,
  MENTEE
}
