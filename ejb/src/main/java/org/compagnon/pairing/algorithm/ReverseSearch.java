package org.compagnon.pairing.algorithm;

/**
 * Brings the price of a column that has a free place down to where it proves an optimum: finds the
 * cheapest chain of moves that fills the place (from an unfinished row, from a row that leaves a
 * unit open, or by emptying another column's place instead), or lowers the price to its floor.
 *
 * <p>Dijkstra's search on reduced costs from the column against the direction of {@link
 * ForwardSearch}, pruned by the best end found so far.
 */
final class ReverseSearch {

  private static final int NONE = -1;

  private final Network network;
  private final Matching matching;
  private final Prices prices;
  private final SearchQueue queue = new SearchQueue();
  private final long[] columnDistance;
  private final long[] rowDistance;
  private final int[] columnSeen;
  private final int[] rowSeen;
  private final int[] columnDone;
  private final int[] rowDone;
  private final int[] columnAfter;
  private final int[] rowAfter;
  private final int[] arcGivenUp;
  private final int[] doneColumns;
  private final int[] doneRows;
  private int doneColumnCount;
  private int doneRowCount;
  private int round;
  private long best;
  private int endColumn;
  private int endRow;
  private boolean endTakesUp;

  ReverseSearch(Network network, Matching matching, Prices prices) {
    this.network = network;
    this.matching = matching;
    this.prices = prices;
    columnDistance = new long[network.columns];
    rowDistance = new long[network.rows];
    columnSeen = new int[network.columns];
    rowSeen = new int[network.rows];
    columnDone = new int[network.columns];
    rowDone = new int[network.rows];
    columnAfter = new int[network.rows];
    rowAfter = new int[network.columns];
    arcGivenUp = new int[network.columns];
    doneColumns = new int[network.columns];
    doneRows = new int[network.rows];
  }

  /** Whether the price of a column is too high for the free places it has. */
  boolean needed(int column) {
    return matching.hasFreePlace(column) && prices.column[column] > network.floor[column];
  }

  /** Does one search for a column that needs it; it may need another one. */
  void lower(int column) {
    round++;
    queue.clear();
    doneColumnCount = 0;
    doneRowCount = 0;
    best = prices.column[column] - network.floor[column];
    endColumn = column;
    endRow = NONE;
    columnSeen[column] = round;
    columnDistance[column] = 0;
    rowAfter[column] = NONE;
    queue.add(0, column);
    while (!queue.isEmpty() && queue.leastKey() < best) {
      long distance = queue.leastKey();
      int node = queue.first();
      queue.removeFirst();
      if (node < network.columns) {
        if (columnDistance[node] == distance && columnDone[node] != round) {
          leaveColumn(node, distance);
        }
      } else if (rowDistance[node - network.columns] == distance
          && rowDone[node - network.columns] != round) {
        leaveRow(node - network.columns, distance);
      }
    }
    lowerPrices();
    carryOut(column);
  }

  /** From a column with a place to give on: to every row that might come. */
  private void leaveColumn(int column, long distance) {
    columnDone[column] = round;
    doneColumns[doneColumnCount++] = column;
    final long offset = distance + prices.column[column];
    final int[] rowOfEntry = network.rowOfEntry;
    final int[] cost = network.costOfEntry;
    final long[] rowPrice = prices.row;
    for (int e = network.columnStart[column]; e < network.columnEnd[column]; e++) {
      int row = rowOfEntry[e];
      long length = offset + cost[e] - rowPrice[row];
      if (length >= best
          || rowSeen[row] == round && rowDistance[row] <= length
          || matching.holds(row, column)) {
        continue;
      }
      rowSeen[row] = round;
      rowDistance[row] = length;
      columnAfter[row] = column;
      if (matching.unfinished(row)) {
        best = length;
        endRow = row;
        endTakesUp = false;
        continue;
      }
      int open = matching.open(row);
      if (open > 0) {
        long whole = length + rowPrice[row] - network.costOfOpen(row, open - 1);
        if (whole < best) {
          best = whole;
          endRow = row;
          endTakesUp = true;
        }
      }
      queue.add(length, network.columns + row);
    }
  }

  /** From a row on: to the columns whose place it would leave. */
  private void leaveRow(int row, long distance) {
    rowDone[row] = round;
    doneRows[doneRowCount++] = row;
    for (int nth = 0; nth < matching.count(row); nth++) {
      int arc = matching.arc(row, nth);
      int column = network.column[arc];
      long length = distance + prices.row[row] - network.cost[arc] - prices.column[column];
      if (length >= best || columnSeen[column] == round && columnDistance[column] <= length) {
        continue;
      }
      columnSeen[column] = round;
      columnDistance[column] = length;
      rowAfter[column] = row;
      arcGivenUp[column] = arc;
      long whole = length + prices.column[column] - network.floor[column];
      if (whole < best) {
        best = whole;
        endColumn = column;
        endRow = NONE;
      }
      queue.add(length, column);
    }
  }

  private void lowerPrices() {
    for (int k = 0; k < doneColumnCount; k++) {
      int column = doneColumns[k];
      prices.column[column] -= Math.max(0, best - columnDistance[column]);
    }
    for (int k = 0; k < doneRowCount; k++) {
      int row = doneRows[k];
      prices.row[row] -= Math.max(0, best - rowDistance[row]);
    }
    for (int k = 0; k < doneColumnCount; k++) {
      tightenHolders(doneColumns[k]);
    }
  }

  /** Rows with demand 1 keep their arc at reduced cost 0. */
  private void tightenHolders(int column) {
    int first = matching.columnFirst[column];
    for (int place = first; place < first + matching.load[column]; place++) {
      int row = matching.columnRow[place];
      if (network.demand[row] == 1) {
        prices.row[row] = network.cost[matching.columnArc[place]] + prices.column[column];
      }
    }
  }

  /** Walks the chain from its end: every row on it moves to the column after it. */
  private void carryOut(int start) {
    int row = endRow;
    if (row == NONE) {
      if (endColumn == start) {
        return;
      }
      row = rowAfter[endColumn];
      matching.unlink(row, arcGivenUp[endColumn]);
    } else if (endTakesUp) {
      matching.takeUp(row);
    }
    while (row != NONE) {
      int column = columnAfter[row];
      int mover = rowAfter[column];
      if (mover != NONE) {
        matching.unlink(mover, arcGivenUp[column]);
      }
      matching.link(row, network.arcTo(row, column));
      row = mover;
    }
  }
}
