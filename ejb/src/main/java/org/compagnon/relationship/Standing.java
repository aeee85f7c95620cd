package org.compagnon.relationship;

/** How a pair stands against the programme's norm: a fact, never a mark. */
public enum Standing {
  /** The first day is still to come. */
  NOT_STARTED,
  /** Less than a month has passed since the first day. */
  SETTLING_IN,
  /** As many meetings as the programme asks for, or more. */
  ON_TRACK,
  /** Fewer meetings, but the last one is not long ago. */
  BEHIND,
  /** Nothing for longer than one and a half times the usual distance between two meetings. */
  QUIET,
  /** One of the two has paused. */
  PAUSED,
  /** The pair is over. */
  OVER
}
