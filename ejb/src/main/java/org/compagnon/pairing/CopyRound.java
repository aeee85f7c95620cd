package org.compagnon.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.compagnon.pairing.scoring.Weights;

/**
 * Asks for a copy of a round with a change: the people who were enrolled when that round was
 * started, with the waiting time they had then, under other rules or wishes. What was decided about
 * pairs since counts, and who has left since does not take part.
 *
 * @param roundId the round to copy, computed
 * @param name what the copy is called, as "without the level rule"; 1 to 120 characters
 * @param rules the hard rules; null: those of the round
 * @param weights the wishes; null: those of the round
 * @param fields what answers to the programme's questions mean; null: as in the round
 * @param order what waiting does; null: as in the round
 */
public record CopyRound(
    @Positive long roundId,
    @NotBlank @Size(max = 120) String name,
    PairingRules rules,
    Weights weights,
    List<FieldWish> fields,
    WaitingOrder order) {}
