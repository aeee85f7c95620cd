package org.compagnon.pairing;

import java.util.List;

/**
 * A pair of a round, explained in the reader's language.
 *
 * @param waitingDays days the mentee had waited when the round was computed
 * @param score basis points, 0 to 10,000
 * @param parts the score by criterion
 * @param warnings rules that the pair breaks; empty for most
 */
public record PairView(
    long id,
    long roundId,
    PersonRef mentee,
    PersonRef mentor,
    int waitingDays,
    int score,
    PairOrigin origin,
    List<PartView> parts,
    List<PairWarning> warnings) {}
