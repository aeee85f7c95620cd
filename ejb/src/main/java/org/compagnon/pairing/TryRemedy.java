package org.compagnon.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.compagnon.pairing.scoring.Rule;

/**
 * Tries a change of one rule in a copy of a round.
 *
 * @param rule as in the {@link RemedyView}
 * @param value as in the view
 * @param upwards as in the view
 */
public record TryRemedy(
    @Positive long roundId,
    @Positive long menteeEnrolmentId,
    @NotNull Rule rule,
    int value,
    boolean upwards) {}
