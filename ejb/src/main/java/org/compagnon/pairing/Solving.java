package org.compagnon.pairing;

import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.RowsResult;
import org.compagnon.pairing.algorithm.RowsSolver;
import org.compagnon.pairing.algorithm.Workers;
import org.compagnon.pairing.scoring.PairingModel;

/**
 * How a model is solved.
 *
 * @param workers threads that may help
 * @param progress told about progress; may throw to stop
 */
record Solving(Workers workers, Progress progress) {

  /** In the calling thread, silently. */
  static final Solving QUIETLY = new Solving(Workers.NONE, Progress.NONE);

  /**
   * The best pairing of a model.
   *
   * @throws org.compagnon.pairing.algorithm.PairingTooLarge if it would not fit in memory
   */
  RowsResult solve(PairingModel model) {
    return RowsSolver.solve(model.people(), model.rows(), workers, progress);
  }
}
