package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Looks whether somebody with none could take the place of somebody of a lower class of priority:
 * class by class from the highest, from every row with none follow free arcs to columns and taken
 * arcs back to rows. Where only rows of the same or a higher class are reached, as many rows of
 * these classes as possible have one, whatever the scores are.
 */
final class PriorityReach {

  /** By row the class from which it is reached first; the number of classes where from none. */
  final int[] stageOfRow;

  /** The same by column. */
  final int[] stageOfColumn;

  private final ExactEngine engine;
  private final int[] rows;
  private int rowCount;
  private int left;

  private PriorityReach(ExactEngine engine) {
    this.engine = engine;
    stageOfRow = new int[engine.network.rows];
    stageOfColumn = new int[engine.network.columns];
    Arrays.fill(stageOfRow, engine.stages.gaps.classes());
    Arrays.fill(stageOfColumn, engine.stages.gaps.classes());
    rows = new int[engine.network.rows];
  }

  /** What is reached; null where somebody could take such a place. */
  static PriorityReach of(ExactEngine engine) {
    var reach = new PriorityReach(engine);
    for (int stage = 0; stage < engine.stages.gaps.classes(); stage++) {
      if (!reach.closes(stage)) {
        return null;
      }
    }
    return reach;
  }

  /**
   * The class that a row is in as somebody who could lose a place: below all others where it keeps
   * another one.
   */
  static int classOfHolder(ExactEngine engine, int row) {
    boolean last = engine.network.leavesNone[row] && engine.matching.count(row) <= 1;
    return last ? engine.stages.gaps.classOf(row) : Integer.MAX_VALUE;
  }

  private boolean closes(int stage) {
    for (int i = 0; i < stageOfRow.length; i++) {
      if (engine.stages.gaps.classOf(i) == stage
          && FirstMentors.hasNone(engine.network, engine.matching, i)) {
        reach(i, stage);
      }
    }
    while (left < rowCount) {
      leaveRow(rows[left++], stage);
    }
    if (engine.stages.isCut(stage)) {
      for (int k = 0; k < rowCount; k++) {
        if (classOfHolder(engine, rows[k]) > stage) {
          return false;
        }
      }
    }
    return true;
  }

  private void reach(int row, int stage) {
    if (stageOfRow[row] == engine.stages.gaps.classes()) {
      stageOfRow[row] = stage;
      rows[rowCount++] = row;
    }
  }

  private void leaveRow(int from, int stage) {
    var network = engine.network;
    var matching = engine.matching;
    for (int arc = network.rowStart[from]; arc < network.rowEnd[from]; arc++) {
      int to = network.column[arc];
      if (stageOfColumn[to] < engine.stages.gaps.classes() || matching.taken(from, arc)) {
        continue;
      }
      stageOfColumn[to] = stage;
      int first = matching.columnFirst[to];
      for (int place = first; place < first + matching.load[to]; place++) {
        reach(matching.columnRow[place], stage);
      }
    }
  }
}
