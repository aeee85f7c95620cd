package org.compagnon.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Decides about two people in a programme: keep them together, or never pair them. An earlier
 * decision about the same two is replaced.
 *
 * @param reason for the audit trail and other administrators; never shown to the two; may be null
 */
public record Decide(
    @Positive long programmeId,
    @Positive long menteePersonId,
    @Positive long mentorPersonId,
    @NotNull DecisionKind kind,
    @Size(max = 500) String reason) {}
