package org.compagnon.pairing;

import jakarta.validation.constraints.NotNull;

/**
 * Asks something about a round.
 *
 * @param roundId the round
 * @param kind what is asked
 * @param mentee enrolment of the mentee; 0 where the whole round is meant
 * @param mentor enrolment of the mentor; 0 where none is meant
 */
public record AskInsight(long roundId, @NotNull InsightKind kind, long mentee, long mentor) {}
