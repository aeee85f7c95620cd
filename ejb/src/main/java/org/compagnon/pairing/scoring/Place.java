package org.compagnon.pairing.scoring;

/** Within which area two people must be. */
public enum Place {
  /** Anywhere. */
  ANYWHERE,
  /** In the same country. */
  SAME_COUNTRY,
  /** In the same city of the same country. */
  SAME_CITY
}
