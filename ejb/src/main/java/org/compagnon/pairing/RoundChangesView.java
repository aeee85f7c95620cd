package org.compagnon.pairing;

import org.compagnon.shared.Page;

/**
 * What people changed in a round by hand.
 *
 * @param scoreChange what all of it did to the round's total, in basis points
 * @param changes one page, the oldest first
 */
public record RoundChangesView(long roundId, long scoreChange, Page<RoundChangeView> changes) {}
