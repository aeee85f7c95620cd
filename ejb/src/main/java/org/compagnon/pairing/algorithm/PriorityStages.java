package org.compagnon.pairing.algorithm;

/**
 * How wide the gaps between an engine's priorities count at present: narrow at first, in full at
 * the end (see {@link PriorityGaps}).
 */
final class PriorityStages {

  /** What a wide gap counts at first, in basis points. */
  static final long FIRST_GAP = 30_000;

  final PriorityGaps gaps;
  private final ExactEngine engine;
  private long cut;

  /** Begins with narrow gaps. */
  PriorityStages(ExactEngine engine, PriorityGaps gaps) {
    this.engine = engine;
    this.gaps = gaps;
    cutAt(FIRST_GAP);
  }

  /** Brings a proved state to where priorities lie as far apart as they have to. */
  void putApart() {
    while (areCut()) {
      var reach = PriorityReach.of(engine);
      if (reach == null) {
        raise();
      } else {
        lift(reach.stageOfRow, reach.stageOfColumn);
      }
    }
  }

  /** Whether some gap still counts for less than it is. */
  boolean areCut() {
    return cut < gaps.widest();
  }

  /** Whether the gap below a class counts for less than it is. */
  boolean isCut(int ofClass) {
    return gaps.isCut(ofClass, cut);
  }

  /** Lets gaps count for more, and repairs. */
  void raise() {
    cutAt(Math.min(cut * ExactEngine.RAISE, gaps.widest()));
    engine.setCosts(engine.costOfOpen(), engine.firstCost());
    engine.repairAndProve();
  }

  /**
   * Lets all gaps count in full at once. The state stays optimal, because whoever could take part
   * in a chain from a row with none of a class, or of a higher one, is raised with it.
   *
   * @param stageOfRow by row the class from which such chains reach it first
   * @param stageOfColumn by column
   */
  void lift(int[] stageOfRow, int[] stageOfColumn) {
    for (int i = 0; i < stageOfRow.length; i++) {
      engine.prices.row[i] += Network.SCALE * gaps.cutAway(stageOfRow[i], cut);
    }
    for (int j = 0; j < stageOfColumn.length; j++) {
      engine.prices.column[j] += Network.SCALE * gaps.cutAway(stageOfColumn[j], cut);
    }
    takeFull();
    engine.setCosts(engine.costOfOpen(), engine.firstCost());
  }

  /** Takes priorities as they are; costs are to be set afterwards. */
  void takeFull() {
    cutAt(gaps.widest());
  }

  /** Cuts gaps as for another engine of the same rows; costs are to be set afterwards. */
  void take(PriorityStages other) {
    cutAt(other.cut);
  }

  private void cutAt(long basisPoints) {
    cut = basisPoints;
    for (int i = 0; i < engine.network.rows; i++) {
      engine.network.extra[i] = Network.SCALE * gaps.cutPriority(i, cut);
    }
  }
}
