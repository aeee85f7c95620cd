package org.compagnon.pairing.scoring;

/** Two people in no particular order; the lower id comes first whatever the caller says. */
public record PersonPair(long lower, long higher) {

  /** Puts the two in order. */
  public PersonPair {
    if (lower > higher) {
      long swapped = lower;
      lower = higher;
      higher = swapped;
    }
  }
}
