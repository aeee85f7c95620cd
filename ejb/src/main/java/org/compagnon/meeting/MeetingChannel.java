package org.compagnon.meeting;

/** How two people met. */
public enum MeetingChannel {
  /** At one place. */
  IN_PERSON,
  /** On a screen. */
  VIDEO,
  /** On the phone. */
  PHONE
}
