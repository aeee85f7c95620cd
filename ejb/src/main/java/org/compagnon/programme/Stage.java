package org.compagnon.programme;

import java.time.LocalDate;

/** The five stages of a programme's time line; at most one is going on at a time. */
public enum Stage {
  /** People sign up, until enrolment closes. */
  ENROLMENT,
  /** The pairs are computed and decided, until the day before the start. */
  PAIRING,
  /** The pairs are under way, until the day before the mid-point. */
  START,
  /** The second half, until the day before the close. */
  MIDPOINT,
  /** The last day. */
  CLOSE;

  /** Where a stage stands on a day. */
  public enum State {
    DONE,
    NOW,
    COMING
  }

  /** First day of the stage. */
  public LocalDate from(Timeline days) {
    return switch (this) {
      case ENROLMENT -> days.enrolmentOpensOn();
      case PAIRING -> days.enrolmentClosesOn().plusDays(1);
      case START -> days.startsOn();
      case MIDPOINT -> days.midpointOn();
      case CLOSE -> days.closesOn();
    };
  }

  /**
   * The day that is written beside the stage: the last of enrolment and pairing, else the first.
   */
  public LocalDate shown(Timeline days) {
    return switch (this) {
      case ENROLMENT -> days.enrolmentClosesOn();
      case PAIRING -> days.pairingBy();
      default -> from(days);
    };
  }

  /** Where it stands on a day. */
  public State stateOn(Timeline days, LocalDate day) {
    if (day.isBefore(from(days))) {
      return State.COMING;
    }
    LocalDate next =
        this == CLOSE ? days.closesOn().plusDays(1) : values()[ordinal() + 1].from(days);
    return day.isBefore(next) ? State.NOW : State.DONE;
  }
}
