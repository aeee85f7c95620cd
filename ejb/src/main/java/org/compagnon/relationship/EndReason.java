package org.compagnon.relationship;

import java.util.List;

/** Why a pair ended: neutral words that blame nobody (S74, S148). */
public enum EndReason {
  /** What was set out to be done is done. */
  GOAL_REACHED,
  /** There is not enough time for it at present. */
  TIME,
  /** The two calendars do not fit. */
  CALENDARS,
  /** Another experience or field would help more. */
  OTHER_EXPERTISE,
  /** The two look for different things. */
  DIFFERENT_WISHES,
  /** A new position or place. */
  NEW_ROLE,
  /** Private reasons; nobody asks for them. */
  PRIVATE,
  /** No reason given. */
  UNSAID,
  /** The contact faded on both sides; recorded by an administrator (S75). */
  FADED,
  /** One of the two no longer takes part in the programme. */
  WITHDREW,
  /** One of the two left the organisation. */
  LEFT,
  /** A change in the organisation put both into one reporting line (S82). */
  LINE;

  private static final List<EndReason> OFFERED =
      List.of(
          GOAL_REACHED,
          TIME,
          CALENDARS,
          OTHER_EXPERTISE,
          DIFFERENT_WISHES,
          NEW_ROLE,
          PRIVATE,
          UNSAID);

  /** What the two may choose from, in the order in which it is offered. */
  public static List<EndReason> offered() {
    return OFFERED;
  }

  /** Key of its words in the bundle {@code relationship}. */
  public String key() {
    return "relationship.end." + name();
  }
}
