package org.compagnon.enrolment;

import java.time.Instant;

/**
 * Somebody takes part no longer: by their own wish, an administrator's, or because they left. Fired
 * inside the transaction that says so; the relationship room ends their pairs from it.
 *
 * @param at when
 * @param leftOrganisation whether it is because they left the organisation
 */
public record EnrolmentWithdrawn(
    long enrolmentId,
    long programmeId,
    long personId,
    EnrolmentRole role,
    Instant at,
    boolean leftOrganisation) {}
