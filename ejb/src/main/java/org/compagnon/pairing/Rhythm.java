package org.compagnon.pairing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often new people of a programme are paired. */
public enum Rhythm {
  /** Only when an administrator asks. */
  NEVER,
  /** Every week. */
  WEEK,
  /** Every second week. */
  TWO_WEEKS,
  /** On the first such weekday of a month. */
  MONTH;

  /** The first day after today; null for {@link #NEVER}. */
  LocalDate firstAfter(LocalDate today, DayOfWeek weekday) {
    return switch (this) {
      case NEVER -> null;
      case WEEK, TWO_WEEKS -> today.with(TemporalAdjusters.next(weekday));
      case MONTH -> {
        var first = today.with(TemporalAdjusters.firstInMonth(weekday));
        yield first.isAfter(today)
            ? first
            : today.plusMonths(1).with(TemporalAdjusters.firstInMonth(weekday));
      }
    };
  }

  /** The day that follows one that has come; days missed meanwhile are passed over. */
  LocalDate next(LocalDate day, LocalDate today, DayOfWeek weekday) {
    if (this == TWO_WEEKS && day.plusWeeks(2).isAfter(today)) {
      return day.plusWeeks(2);
    }
    return firstAfter(today, weekday);
  }
}
