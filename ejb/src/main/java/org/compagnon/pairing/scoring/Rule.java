package org.compagnon.pairing.scoring;

/** What can forbid a pair or leave somebody without one; in the order in which rules are asked. */
public enum Rule {
  /** Nobody mentors themselves. */
  SAME_PERSON,
  /** One of the two is above the other in the reporting line; cannot be switched off. */
  OWN_LINE,
  /** An administrator decided that the two are never paired. */
  FORBIDDEN,
  /** The two are partners now, or were before where that is forbidden. */
  PREVIOUS_PARTNERS,
  /** Same unit or same direct manager. */
  SAME_TEAM,
  /** No common language. */
  LANGUAGE,
  /** Too few or too many levels between. */
  LEVEL,
  /** Not in the same city or country, where that is demanded. */
  LOCATION,
  /** Too many hours apart. */
  TIME_ZONE,
  /** Too few hours of the week in which both can meet. */
  OVERLAP,
  /** Answers to a question that must be answered alike differ. */
  FIELD,
  /** The score is below the programme's minimum. */
  MINIMUM_SCORE,
  /** Suitable mentors exist, but all their places went to others. */
  CAPACITY,
  /** Nobody offers to be a mentor. */
  NO_MENTORS
}
