package org.compagnon.waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.compagnon.programme.Timeline;

/**
 * Which days a forecast looks back on, and how many it looks ahead.
 *
 * @param from first day looked back on
 * @param lookedBack days from it until today, 0 to {@value #MOST_DAYS}
 * @param ahead days of enrolment still to come before the next pairing, 0 or more
 */
record ForecastWindow(LocalDate from, int lookedBack, int ahead) {
  /** Eight weeks: long enough for weekly ups and downs, short enough to be of today. */
  static final int MOST_DAYS = 56;

  /** Fewer days looked back on say nothing. */
  static final int LEAST_DAYS = 7;

  /** Fewer new people say nothing. */
  static final int LEAST_PEOPLE = 10;

  /** The window on a day. People enrol only while enrolment is open, before today as after it. */
  static ForecastWindow on(LocalDate today, Timeline days, LocalDate nextPairing) {
    LocalDate eightWeeks = today.minusDays(MOST_DAYS);
    LocalDate opens = days.enrolmentOpensOn();
    LocalDate from = opens.isAfter(eightWeeks) ? opens : eightWeeks;
    LocalDate close = days.enrolmentClosesOn();
    LocalDate until = close.isBefore(today) ? close : today;
    int back = (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
    LocalDate last = nextPairing == null || nextPairing.isAfter(close) ? close : nextPairing;
    long ahead = nextPairing == null ? 0 : ChronoUnit.DAYS.between(today, last);
    return new ForecastWindow(from, back, (int) Math.max(0, ahead));
  }

  /** Whether so many new people are enough to look ahead by. */
  boolean suffices(long people) {
    return lookedBack >= LEAST_DAYS && people >= LEAST_PEOPLE;
  }

  /** What will have come until the next pairing, if it goes on as in the days looked back on. */
  double toCome(double came) {
    return lookedBack == 0 ? 0 : came * ahead / lookedBack;
  }
}
