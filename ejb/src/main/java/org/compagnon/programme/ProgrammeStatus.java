package org.compagnon.programme;

/** Where a programme stands. */
public enum ProgrammeStatus {
  /** Being prepared; seen by administrators only. */
  DRAFT,
  /** Open to the people it is for, from enrolment to close. */
  PUBLISHED,
  /** Over and put away; read, never changed. */
  ARCHIVED
}
