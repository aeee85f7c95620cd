package org.compagnon.pairing;

import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Weights;

/**
 * Rules and weights together, as a programme or a round keeps them.
 *
 * @param rules the hard rules
 * @param weights the wishes
 */
public record PairingSetup(PairingRules rules, Weights weights) {

  /** What a programme begins with. */
  public static final PairingSetup DEFAULT =
      new PairingSetup(PairingRules.DEFAULT, Weights.DEFAULT);
}
