package org.compagnon.relationship;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A pair for other rooms.
 *
 * @param startsOn first day
 * @param createdAt when it was published
 * @param endedAt when it ended; null while it lasts
 * @param version rises with every change
 */
public record PairFacts(
    long id,
    long programmeId,
    long menteeEnrolmentId,
    long mentorEnrolmentId,
    long menteePersonId,
    long mentorPersonId,
    RelationshipStatus status,
    LocalDate startsOn,
    Instant createdAt,
    Instant endedAt,
    int version)
    implements Serializable {

  /** Whether the person is one of the two. */
  public boolean involves(long personId) {
    return menteePersonId == personId || mentorPersonId == personId;
  }
}
