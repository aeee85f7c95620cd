package org.compagnon.pairing;

import java.time.Instant;
import java.util.List;
import org.compagnon.pairing.scoring.Averages;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.compagnon.pairing.scoring.Weights;

/**
 * With which rules and weights a round made its instance from the people.
 *
 * @param computedAt null before the computation, as the next two are
 * @param engineVersion name and version of the method
 * @param inputHash SHA-256 of the instance file
 * @param rules what had to hold for every pair
 * @param weights how much each wish counted
 * @param fields what the answers to the programme's questions meant
 * @param order what waiting did
 * @param scoringVersion 1 where what a mentee did not state was left out, 2 where the averages
 *     count
 * @param averages what counted where a mentee stated nothing; null in rounds of version 1 and
 *     before the computation
 */
public record RoundParameters(
    long roundId,
    long programmeId,
    int number,
    Instant computedAt,
    String engineVersion,
    String inputHash,
    PairingRules rules,
    Weights weights,
    List<FieldWish> fields,
    WaitingOrder order,
    int scoringVersion,
    Averages averages) {}
