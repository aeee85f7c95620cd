package org.compagnon.relationship;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A pair in one reporting line that waits for a decision.
 *
 * @param pair the pair as administrators see it
 * @param upper who of the two is above the other
 * @param levels how far: 1 for the manager, 2 for the manager's manager
 * @param foundAt when it was found
 * @param told who of the two is told of it and of the decision: not who has left, and neither where
 *     they are kept apart
 * @param version to be handed back with the decision
 */
public record LinePair(
    RelationshipRow pair, Side upper, int levels, Instant foundAt, List<Side> told, int version)
    implements Serializable {

  /** Takes a copy. */
  public LinePair {
    told = List.copyOf(told);
  }
}
