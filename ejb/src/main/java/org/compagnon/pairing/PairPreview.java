package org.compagnon.pairing;

import java.io.Serializable;
import java.util.List;

/**
 * What a pair would be if an administrator made it.
 *
 * @param score basis points, 0 to 10,000
 * @param placesLeft free places at the mentor in this round; 0 or less: it would be one too many
 * @param warnings rules that the pair would break
 * @param possible false where no warning can be accepted: the own reporting line, one and the same
 *     person
 */
public record PairPreview(
    PersonRef mentee,
    PersonRef mentor,
    int score,
    int placesLeft,
    List<PartView> parts,
    List<PairWarning> warnings,
    boolean possible)
    implements Serializable {}
