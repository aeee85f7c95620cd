package org.compagnon.pairing.algorithm;

/**
 * Proves that a matching has as many pairs as possible: from every row with an open unit, follow
 * free arcs to columns and taken arcs back to rows. Where no column with a free place can be
 * reached, nobody can be added, and the rows reached are the witness (the proof of König and Hall,
 * here with demands and capacities: a minimum cut).
 */
final class Cardinality {

  private Cardinality() {}

  /** The rows reached, by row, or null where the matching can grow. */
  static boolean[] witness(Network network, Matching matching) {
    var reach = new AlternatingReach(network, matching);
    return reach.closes(i -> matching.open(i) > 0, matching::hasFreePlace) ? reach.row : null;
  }
}
