package org.compagnon.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.compagnon.programme.ProgrammeView;

/** The day by which pauses are measured: no pause outlives the close of its programme (EN4). */
final class PauseDay {
  private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

  private PauseDay() {}

  /** Today in the programme; a day after every pause once the programme has closed. */
  static LocalDate of(ProgrammeView programme, Instant now) {
    LocalDate today = programme.dayAt(now);
    return programme.timeline().closesOn().isBefore(today) ? AFTER_ALL : today;
  }
}
