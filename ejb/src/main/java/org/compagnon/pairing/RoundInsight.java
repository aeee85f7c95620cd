package org.compagnon.pairing;

import java.util.List;

/**
 * Where the best pairing of the people and decisions of today is under strain.
 *
 * @param blockingPairs pairs of people who would both be better off with each other
 * @param places mentors at whom one more place would be worth most, at most five
 * @param complete whether every possible pair was looked at; else those that matter
 */
public record RoundInsight(long blockingPairs, List<PlaceWorth> places, boolean complete) {

  /** Takes a copy. */
  public RoundInsight {
    places = List.copyOf(places);
  }

  /**
   * What one more place at a mentor is worth.
   *
   * @param change the exact change for everybody
   */
  public record PlaceWorth(PersonRef mentor, ChangeCost change) {}
}
