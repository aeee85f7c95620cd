package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * The proofs of {@link Cardinality} and {@link FirstMentors} over all pairs instead of the listed
 * ones: looks for chains that would add a pair, or give somebody with none a mentor, and use pairs
 * nobody has listed yet.
 */
final class FullChains {

  private static final int SINGLE_COST = 3;
  private static final int NONE = -1;

  /** What a chain is for. */
  enum Goal {
    /** From an open unit to a free place. */
    MORE_PAIRS,
    /** From a row with none to a row that keeps another. */
    FIRST_MENTORS,
    /** From a row with none to a row of a lower class of priority. */
    HIGHER_CLASSES
  }

  private final Goal goal;

  private final ListedPairs listed;
  private final ExactEngine engine;
  private final ScoreRows.Cursor cursor;
  private final Watch watch;
  private final int[] scores;
  private final boolean[] reachedRow;
  private final int[] rows;
  private final int[] rowBefore;
  private final int[] scoreBefore;
  private final int[] columnBefore;
  private final int[] unreached;
  private int rowCount;
  private int unreachedCount;
  private final BestPairs[] added;
  private boolean found;
  private final int[] stageOfRow;
  private final int[] stageOfColumn;
  private int stage;

  FullChains(Goal goal, ScoreRows all, ListedPairs listed, ExactEngine engine, Watch watch) {
    this.goal = goal;
    this.listed = listed;
    this.engine = engine;
    this.watch = watch;
    cursor = all.cursor();
    scores = new int[all.mentors()];
    reachedRow = new boolean[all.mentees()];
    rows = new int[all.mentees()];
    rowBefore = new int[all.mentors()];
    scoreBefore = new int[all.mentors()];
    columnBefore = new int[all.mentees()];
    unreached = new int[all.mentors()];
    Arrays.setAll(unreached, j -> j);
    unreachedCount = unreached.length;
    added = new BestPairs[all.mentees()];
    stageOfRow = new int[all.mentees()];
    stageOfColumn = new int[all.mentors()];
    Arrays.fill(stageOfRow, engine.stages.gaps.classes());
    Arrays.fill(stageOfColumn, engine.stages.gaps.classes());
  }

  /** Unlisted pairs, by row, of such chains; null where there are no such chains. */
  long[][] missing() {
    int stages = goal == Goal.HIGHER_CLASSES ? engine.stages.gaps.classes() : 1;
    int next = 0;
    for (stage = 0; stage < stages && !found; stage++) {
      for (int i = 0; i < rows.length; i++) {
        if (begins(i)) {
          reach(i, NONE);
        }
      }
      for (; next < rowCount && unreachedCount > 0; next++) {
        watch.check();
        leaveRow(rows[next]);
      }
      if (goal == Goal.HIGHER_CLASSES && engine.stages.isCut(stage)) {
        addChainsToLowerClasses();
      }
    }
    if (!found) {
      return null;
    }
    return Arrays.stream(added)
        .map(pairs -> pairs == null ? null : pairs.pairs())
        .toArray(long[][]::new);
  }

  /** Rows reached; all that can be where there are no such chains. */
  boolean[] reachedRows() {
    return reachedRow;
  }

  /** Columns reached. */
  boolean[] reachedColumns() {
    boolean[] reached = new boolean[scores.length];
    Arrays.fill(reached, true);
    for (int k = 0; k < unreachedCount; k++) {
      reached[unreached[k]] = false;
    }
    return reached;
  }

  /**
   * By row the class of priority from which it is reached first, for {@link Goal#HIGHER_CLASSES}.
   */
  int[] stagesOfRows() {
    return stageOfRow;
  }

  /** The same by column. */
  int[] stagesOfColumns() {
    return stageOfColumn;
  }

  private void addChainsToLowerClasses() {
    for (int k = 0; k < rowCount; k++) {
      if (PriorityReach.classOfHolder(engine, rows[k]) > stage) {
        addChain(columnBefore[rows[k]]);
      }
    }
  }

  private boolean begins(int row) {
    return switch (goal) {
      case MORE_PAIRS -> engine.matching.open(row) > 0;
      case FIRST_MENTORS -> FirstMentors.hasNone(engine.network, engine.matching, row);
      case HIGHER_CLASSES ->
          engine.stages.gaps.classOf(row) == stage
              && FirstMentors.hasNone(engine.network, engine.matching, row);
    };
  }

  private boolean ends(int column) {
    return switch (goal) {
      case MORE_PAIRS -> engine.matching.hasFreePlace(column);
      case FIRST_MENTORS -> FirstMentors.frees(engine.network, engine.matching, column);
      case HIGHER_CLASSES -> false;
    };
  }

  private void reach(int row, int column) {
    if (!reachedRow[row]) {
      reachedRow[row] = true;
      stageOfRow[row] = stage;
      columnBefore[row] = column;
      rows[rowCount++] = row;
    }
  }

  private void leaveRow(int row) {
    boolean single = (long) unreachedCount * SINGLE_COST < scores.length;
    if (!single) {
      cursor.row(row, scores);
    }
    for (int k = 0; k < unreachedCount; k++) {
      int j = unreached[k];
      int score = single ? cursor.score(row, j) : scores[j];
      if (score < 0 || engine.matching.holds(row, j)) {
        continue;
      }
      unreached[k--] = unreached[--unreachedCount];
      rowBefore[j] = row;
      stageOfColumn[j] = stage;
      scoreBefore[j] = score;
      if (ends(j)) {
        addChain(j);
      } else {
        int first = engine.matching.columnFirst[j];
        for (int place = first; place < first + engine.matching.load[j]; place++) {
          reach(engine.matching.columnRow[place], j);
        }
      }
    }
  }

  private void addChain(int end) {
    found = true;
    for (int column = end; column != NONE; column = columnBefore[rowBefore[column]]) {
      int row = rowBefore[column];
      if (!listed.contains(row, column) && !offered(row, column)) {
        added[row] = added[row] == null ? new BestPairs(scores.length) : added[row];
        added[row].offer(0, column, scoreBefore[column]);
      }
    }
  }

  private boolean offered(int row, int column) {
    if (added[row] == null) {
      return false;
    }
    return Arrays.stream(added[row].pairs()).anyMatch(pair -> pair >>> 32 == column);
  }
}
