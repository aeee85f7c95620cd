package org.compagnon.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A round was published. Fired inside the transaction of publishing: an observer that fails makes
 * the publishing fail as a whole. The relationship room creates its relationships from it.
 *
 * @param startsOn first day of the relationships
 * @param at when it was published
 * @param pairs at least one
 */
public record PairingPublished(
    long roundId, long programmeId, LocalDate startsOn, Instant at, List<Pair> pairs) {

  /** Takes a copy. */
  public PairingPublished {
    pairs = List.copyOf(pairs);
  }

  /**
   * One pair.
   *
   * @param score basis points, 0 to 10,000
   * @param breakdown what {@link Explanations} can read
   */
  public record Pair(
      long menteeEnrolmentId,
      long mentorEnrolmentId,
      long menteePersonId,
      long mentorPersonId,
      int score,
      String breakdown) {}
}
