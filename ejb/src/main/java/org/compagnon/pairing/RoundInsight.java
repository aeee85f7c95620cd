package org.compagnon.pairing;

import java.util.List;

/**
 * Where the best pairing of the people and decisions of today is under strain.
 *
 * @param blockingPairs pairs of people who would both be better off with each other
 * @param blocking those of them who would fit best, at most ten
 * @param places mentors at whom one more place would be worth most and something, at most five
 * @param complete whether every possible pair was looked at; else those that matter
 */
public record RoundInsight(
    long blockingPairs, List<Blocking> blocking, List<PlaceWorth> places, boolean complete) {

  /** Takes copies. */
  public RoundInsight {
    blocking = List.copyOf(blocking);
    places = List.copyOf(places);
  }

  /**
   * Two people who would both be better off with each other.
   *
   * @param score of the two, in basis points
   * @param mentors whom the mentee has in the best pairing; empty for nobody
   * @param mentees whom the mentor has in the best pairing; empty for nobody
   * @param forcing what it would cost everybody to put the two together
   */
  public record Blocking(
      PersonRef mentee,
      PersonRef mentor,
      int score,
      List<Partner> mentors,
      List<Partner> mentees,
      ChangeCost forcing) {

    /** Takes copies. */
    public Blocking {
      mentors = List.copyOf(mentors);
      mentees = List.copyOf(mentees);
    }
  }

  /**
   * Somebody with whom one of two is paired.
   *
   * @param score of the pair, in basis points
   */
  public record Partner(PersonRef person, int score) {}

  /**
   * What one more place at a mentor is worth.
   *
   * @param change the exact change for everybody
   */
  public record PlaceWorth(PersonRef mentor, ChangeCost change) {}
}
