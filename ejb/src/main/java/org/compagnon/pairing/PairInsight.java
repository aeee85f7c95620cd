package org.compagnon.pairing;

import java.util.List;

/**
 * What else there would be for the two of a pair, measured against the best pairing of the people
 * and decisions of today.
 *
 * @param keeping what it costs to put the two together; nothing where the best pairing does
 * @param forbidding what it costs to keep the two apart
 * @param onePlaceMore what one more place at the mentor would change
 * @param mentors whom else the mentee could have, best first, at most three
 * @param mentees whom else the mentor could have, best first, at most three
 * @param complete whether every possible pair was looked at; else those that matter
 */
public record PairInsight(
    PersonRef mentee,
    PersonRef mentor,
    ChangeCost keeping,
    ChangeCost forbidding,
    ChangeCost onePlaceMore,
    List<OtherChoice> mentors,
    List<OtherChoice> mentees,
    boolean complete) {

  /** Takes copies. */
  public PairInsight {
    mentors = List.copyOf(mentors);
    mentees = List.copyOf(mentees);
  }
}
