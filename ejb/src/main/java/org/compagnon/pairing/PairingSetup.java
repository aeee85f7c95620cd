package org.compagnon.pairing;

import java.util.HashSet;
import java.util.List;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.compagnon.pairing.scoring.Weights;

/**
 * Rules and weights together, as a programme or a round keeps them.
 *
 * @param rules the hard rules
 * @param weights the wishes
 * @param fields what the answers to the programme's questions mean, each question once, at most
 *     {@value #MOST_FIELDS}; null: none. A question that no longer exists is passed over
 * @param order what waiting does; null: who waits longest is served first
 */
public record PairingSetup(
    PairingRules rules, Weights weights, List<FieldWish> fields, WaitingOrder order) {

  /** Most questions of one programme. */
  public static final int MOST_FIELDS = 20;

  /** What a programme begins with. */
  public static final PairingSetup DEFAULT = of(PairingRules.DEFAULT, Weights.DEFAULT);

  /**
   * Takes a copy.
   *
   * @throws IllegalArgumentException if there are too many questions, or one is named twice
   */
  public PairingSetup {
    order = order == null ? WaitingOrder.LONGEST_FIRST : order;
    fields = fields == null ? List.of() : List.copyOf(fields);
    var named = new HashSet<String>();
    if (fields.size() > MOST_FIELDS || !fields.stream().allMatch(f -> named.add(f.field()))) {
      throw new IllegalArgumentException(
          "The fields (%d) must be at most 20, each once.".formatted(fields.size()));
    }
  }

  /** A setup without questions. */
  public static PairingSetup of(PairingRules rules, Weights weights) {
    return new PairingSetup(rules, weights, List.of(), null);
  }

  /** The same with other rules. */
  PairingSetup with(PairingRules others) {
    return new PairingSetup(others, weights, fields, order);
  }

  /** The same with another order. */
  public PairingSetup with(WaitingOrder other) {
    return new PairingSetup(rules, weights, fields, other);
  }
}
