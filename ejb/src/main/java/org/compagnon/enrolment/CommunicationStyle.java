package org.compagnon.enrolment;

/** How somebody likes to talk (S121). */
public enum CommunicationStyle {
  /** Says things straight out. */
  DIRECT,
  /** Thinks before speaking, likes pauses. */
  REFLECTIVE,
  /** Likes an agenda and notes. */
  STRUCTURED,
  /** Lets the talk find its way. */
  SPONTANEOUS
}
