package org.compagnon.pairing;

import jakarta.validation.constraints.Positive;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Weights;

/**
 * Asks for a new round.
 *
 * @param programmeId the programme; its pairing rules apply where a part is null
 * @param rules the hard rules; null: the programme's
 * @param weights the wishes; null: the programme's
 */
public record StartRound(@Positive long programmeId, PairingRules rules, Weights weights) {}
