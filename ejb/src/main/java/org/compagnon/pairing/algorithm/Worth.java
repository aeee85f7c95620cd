package org.compagnon.pairing.algorithm;

import java.util.BitSet;
import org.compagnon.pairing.algorithm.PairingAnalysis.Loss;

/** Compares what two results are worth. */
final class Worth {
  private Worth() {}

  /** What the other result has less than the one, for the same people. */
  static Loss lossBetween(PairingProblem problem, PairingResult one, PairingResult other) {
    return new Loss(
        (long) one.pairs().size() - other.pairs().size(),
        one.totalScore() - other.totalScore(),
        priorities(problem, one) - priorities(problem, other));
  }

  private static long priorities(PairingProblem problem, PairingResult of) {
    long worth = 0;
    var served = new BitSet();
    of.pairs().forEach(pair -> served.set(problem.menteeIndex(pair.mentee())));
    for (int i = served.nextSetBit(0); i >= 0; i = served.nextSetBit(i + 1)) {
      worth += problem.priority(i);
    }
    return worth;
  }
}
