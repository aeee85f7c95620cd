package org.compagnon.pairing.scoring;

/** What makes a pair good, in the order in which it is shown. */
public enum Criterion {
  /** Skills the mentee seeks and the mentor offers. */
  SKILLS,
  /** Interests both have. */
  INTERESTS,
  /** Same or another function, as the weights wish. */
  FUNCTION,
  /** Same place, country or nearby time zone. */
  LOCATION,
  /** Levels between the two, compared with the ideal. */
  LEVEL,
  /** Languages both speak. */
  LANGUAGE,
  /** Hours of a usual week in which both can meet. */
  AVAILABILITY,
  /** How both like to talk (S121). */
  STYLE,
  /** The mentee named the mentor among the ones hoped for. */
  MENTEE_CHOICE,
  /** The mentor named the mentee among the ones hoped for. */
  MENTOR_CHOICE,
  /** Answers to a question of the programme; one part for each question. */
  FIELD,
  /** Days the mentee has waited; counts as priority, not in the score of a pair. */
  WAITING;

  /**
   * Whether what it says belongs to those who run the programme only: whom somebody hoped for, and
   * how somebody answered a question, is not told to the partner.
   */
  public boolean isConfidential() {
    return this == MENTEE_CHOICE || this == MENTOR_CHOICE || this == FIELD;
  }
}
