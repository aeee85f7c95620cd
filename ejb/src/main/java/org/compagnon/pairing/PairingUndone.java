package org.compagnon.pairing;

import java.time.Instant;
import java.util.List;

/**
 * The publishing of a round was taken back before the programme's start. Fired inside the
 * transaction of undoing; the relationship room ends what it made from the round.
 *
 * @param at when it was undone
 * @param menteeEnrolmentIds the mentees who wait again
 */
public record PairingUndone(
    long roundId, long programmeId, Instant at, List<Long> menteeEnrolmentIds) {

  /** Takes a copy. */
  public PairingUndone {
    menteeEnrolmentIds = List.copyOf(menteeEnrolmentIds);
  }
}
