package org.compagnon.pairing;

import java.time.Instant;
import org.compagnon.programme.Bilingual;

/**
 * A round that somebody asked to be approved.
 *
 * @param name what the round is called; null where it has no name
 * @param askedBy name of the account that asked; null where it is not known
 * @param note what was said; may be null
 */
public record WaitingApproval(
    long roundId,
    int number,
    String name,
    Bilingual programme,
    int pairs,
    String askedBy,
    Instant askedAt,
    String note) {}
