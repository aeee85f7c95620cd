package org.compagnon.relationship;

import java.io.Serializable;
import java.time.Instant;

/**
 * A pair in one reporting line that waits for a decision.
 *
 * @param pair the pair as administrators see it
 * @param upper who of the two is above the other
 * @param levels how far: 1 for the manager, 2 for the manager's manager
 * @param foundAt when it was found
 * @param version to be handed back with the decision
 */
public record LinePair(RelationshipRow pair, Side upper, int levels, Instant foundAt, int version)
    implements Serializable {}
