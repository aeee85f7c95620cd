package org.compagnon.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Asks for a round with the people and decisions of today that keeps the pairs of another one
 * wherever that is worth it.
 *
 * @param roundId the proposed round
 * @param stayBonus basis points that a pair may be worse than another and still stay, 0 to 10,000;
 *     null: as the programme says
 * @param declinedPairId a pair of the round that is not to be proposed again, as one of the two
 *     said no; null for none
 * @param reason for other administrators; never shown to the two; may be null
 */
public record BringUpToDate(
    @Positive long roundId,
    @Min(0) @Max(10_000) Integer stayBonus,
    Long declinedPairId,
    @Size(max = 500) String reason) {}
