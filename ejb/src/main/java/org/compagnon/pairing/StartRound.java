package org.compagnon.pairing;

import jakarta.validation.constraints.Positive;
import java.util.List;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.compagnon.pairing.scoring.Weights;

/**
 * Asks for a new round.
 *
 * @param programmeId the programme; its pairing rules apply where a part is null
 * @param rules the hard rules; null: the programme's
 * @param weights the wishes; null: the programme's
 * @param fields what answers to the programme's questions mean; null: as in the programme
 * @param order what waiting does; null: as in the programme
 */
public record StartRound(
    @Positive long programmeId,
    PairingRules rules,
    Weights weights,
    List<FieldWish> fields,
    WaitingOrder order) {

  /** A round with the programme's questions and order. */
  public StartRound(long programmeId, PairingRules rules, Weights weights) {
    this(programmeId, rules, weights, null, null);
  }
}
