package org.compagnon.pairing;

import java.util.Comparator;
import java.util.List;
import org.compagnon.pairing.scoring.Relaxation;
import org.compagnon.pairing.scoring.Rule;

/**
 * A change that would give somebody a mentor in the best pairing.
 *
 * @param relaxation the rule that is loosened; null for one more place
 * @param placesAt enrolments of the mentors with one more place for each time that they are named;
 *     empty for a loosened rule
 * @param mentor enrolment of the mentor the person would get
 * @param score of the two, in basis points
 * @param opened how many pairs become possible that were not; the number of places for places
 * @param morePairs how many more pairs there would be in all
 * @param moved how many others would get another mentor than in the best pairing of today
 * @param smallest whether it is known that no smaller change of its kind would do
 */
record Remedy(
    Relaxation relaxation,
    List<Long> placesAt,
    long mentor,
    int score,
    long opened,
    int morePairs,
    int moved,
    boolean smallest) {

  /**
   * The smallest change first: what opens up fewest pairs, then what moves fewest others, then by
   * rule order.
   */
  static final Comparator<Remedy> SMALLEST_FIRST =
      Comparator.comparingLong(Remedy::opened)
          .thenComparingInt(Remedy::moved)
          .thenComparing(Remedy::rule)
          .thenComparing(one -> -one.score())
          .thenComparing(one -> one.placesAt().toString());

  /** Takes a copy. */
  Remedy {
    placesAt = List.copyOf(placesAt);
  }

  /** The same change where fewer places may do. */
  Remedy atMost() {
    return new Remedy(relaxation, placesAt, mentor, score, opened, morePairs, moved, false);
  }

  /** The rule it concerns; CAPACITY for one more place. */
  Rule rule() {
    return relaxation == null ? Rule.CAPACITY : relaxation.rule();
  }
}
