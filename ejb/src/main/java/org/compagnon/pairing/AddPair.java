package org.compagnon.pairing;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Puts a pair into a proposed round by hand. Where the mentee has all mentors wanted, the worst of
 * those the computation found makes room.
 *
 * @param version the round's version the administrator has seen
 * @param acceptWarnings whether rules may be broken (never the own reporting line)
 * @param reason for the audit trail; may be null
 */
public record AddPair(
    @Positive long roundId,
    int version,
    @Positive long menteeEnrolmentId,
    @Positive long mentorEnrolmentId,
    boolean acceptWarnings,
    @Size(max = 500) String reason) {}
