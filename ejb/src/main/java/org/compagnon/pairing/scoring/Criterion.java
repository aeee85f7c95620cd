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
  /** Days the mentee has waited; counts as priority, not in the score of a pair. */
  WAITING
}
