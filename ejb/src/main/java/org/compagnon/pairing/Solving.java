package org.compagnon.pairing;

import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.RowsResult;
import org.compagnon.pairing.algorithm.RowsSolver;
import org.compagnon.pairing.algorithm.ScoreRows;
import org.compagnon.pairing.algorithm.Workers;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.shared.NoTransaction;

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
   * The best pairing of a model. Called without a transaction, whose connection others may need
   * while this takes its time.
   *
   * @throws org.compagnon.pairing.algorithm.PairingTooLarge if it would not fit in memory
   */
  RowsResult solve(PairingModel model) {
    return solve(model, model.rows());
  }

  /** The same with other scores than the model's. */
  RowsResult solve(PairingModel model, ScoreRows rows) {
    NoTransaction.require("a pairing is computed");
    return RowsSolver.solve(model.people(), rows, workers, progress);
  }
}
