package org.compagnon.relationship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Ends one's own pair.
 *
 * @param id the pair
 * @param version from {@link MyPairView}
 * @param reason one of {@link EndReason#offered()}
 * @param thanks words for the partner; null or empty for none, at most 2,000 characters
 * @param waitAgain for a mentee: whether to wait for another mentor from now on; ignored for a
 *     mentor
 */
public record EndPair(
    long id,
    int version,
    @NotNull EndReason reason,
    @Size(max = 2000) String thanks,
    boolean waitAgain) {}
