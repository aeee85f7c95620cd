package org.compagnon.relationship;

import java.time.Instant;

/**
 * A pair ended before its programme closed. Fired inside the transaction of ending.
 *
 * @param menteeWaitsAgain whether the mentee's enrolment waits for another mentor
 */
public record RelationshipEnded(
    long relationshipId,
    long programmeId,
    long menteeEnrolmentId,
    long mentorEnrolmentId,
    Instant at,
    boolean menteeWaitsAgain) {}
