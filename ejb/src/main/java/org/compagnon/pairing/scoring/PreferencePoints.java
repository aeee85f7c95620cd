package org.compagnon.pairing.scoring;

import java.util.Map;

/** Points for what people answered; see {@link Points}. Pure functions. */
final class PreferencePoints {

  private static final int ENOUGH_HOURS = 8;
  private static final int PER_PLACE = 1_500;
  private static final int LEAST_CHOICE = 4_000;

  private PreferencePoints() {}

  static int availability(PairingModel.Criteria by, ScoringProfile mentee, ScoringProfile mentor) {
    var asked = mentee.preferences().week();
    var given = mentor.preferences().week();
    if (asked == null || asked.count() == 0) {
      return Points.NOT_STATED;
    }
    return given == null ? 0 : hours(asked.common(given), enoughHours(by, asked));
  }

  /**
   * How many common hours count in full: eight. In rounds of before: eight, or all the mentee has.
   */
  static int enoughHours(PairingModel.Criteria by, WeekHours asked) {
    return by.averages() == null ? Math.min(ENOUGH_HOURS, asked.count()) : ENOUGH_HOURS;
  }

  static int hours(int common, int enough) {
    return Points.FULL * Math.min(common, enough) / enough;
  }

  static int style(ScoringProfile mentee, ScoringProfile mentor) {
    var asked = mentee.preferences().style();
    return asked.isUnknown() ? Points.NOT_STATED : asked.near(mentor.preferences().style());
  }

  /** The first place counts in full, each later one less. */
  static int choice(Map<Long, Integer> places, ScoringProfile mentor) {
    if (places.isEmpty()) {
      return Points.NOT_STATED;
    }
    var place = places.get(mentor.personId());
    return place == null ? 0 : place(place);
  }

  static int place(int place) {
    return Math.max(LEAST_CHOICE, Points.FULL - PER_PLACE * (place - 1));
  }

  /** Whether there are too few hours in which both can meet; unknown ones forbid nothing. */
  static boolean tooFewHours(Integer least, ScoringProfile mentee, ScoringProfile mentor) {
    var one = mentee.preferences().week();
    var other = mentor.preferences().week();
    return least != null && one != null && other != null && one.common(other) < least;
  }
}
