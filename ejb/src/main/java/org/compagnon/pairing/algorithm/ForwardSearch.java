package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Finds and carries out the cheapest chain of moves that settles one unit of a row: at a free
 * place, or at some row on the way that leaves a unit open. Dijkstra's search on reduced costs,
 * from the row, pruned by the best end found so far.
 *
 * <p>Source: Edmonds and Karp, <i>J. ACM</i> 19 (1972) 248–264, doi:10.1145/321694.321699; pruning
 * after Mehlhorn and Schäfer, <i>Algorithm Engineering</i> (WAE 2000), LNCS 1982, 23–37.
 */
final class ForwardSearch {

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
  private final int[] rowBefore;
  private final int[] arcBefore;
  private final int[] columnBefore;
  private final int[] arcGivenUp;
  private final int[] doneColumns;
  private final int[] doneRows;
  private int[] stack = new int[1024];
  private int stackSize;
  private int doneColumnCount;
  private int doneRowCount;
  private int round;
  private long best;
  private int endColumn;
  private int endRow;

  ForwardSearch(Network network, Matching matching, Prices prices) {
    this.network = network;
    this.matching = matching;
    this.prices = prices;
    columnDistance = new long[network.columns];
    rowDistance = new long[network.rows];
    columnSeen = new int[network.columns];
    rowSeen = new int[network.rows];
    columnDone = new int[network.columns];
    rowDone = new int[network.rows];
    rowBefore = new int[network.columns];
    arcBefore = new int[network.columns];
    columnBefore = new int[network.rows];
    arcGivenUp = new int[network.rows];
    doneColumns = new int[network.columns];
    doneRows = new int[network.rows];
  }

  /** Settles one unit of an unfinished row, whose price must fit. */
  void settle(int row) {
    begin(row);
    for (int node = next(); node != NONE; node = next()) {
      if (node < network.columns) {
        leaveColumn(node);
      } else if (rowDone[node - network.columns] != round) {
        leaveRow(node - network.columns, rowDistance[node - network.columns]);
      }
    }
    raisePrices();
    carryOut();
  }

  private void begin(int row) {
    round++;
    queue.clear();
    stackSize = 0;
    doneColumnCount = 0;
    doneRowCount = 0;
    best = Long.MAX_VALUE;
    endColumn = NONE;
    endRow = NONE;
    rowSeen[row] = round;
    rowDistance[row] = 0;
    columnBefore[row] = NONE;
    leaveRow(row, 0);
  }

  /** The next node that is nearer than the best end; NONE where there is none. */
  private int next() {
    if (stackSize > 0) {
      int column = stack[--stackSize];
      return columnDistance[column] < best ? column : NONE;
    }
    while (!queue.isEmpty() && queue.leastKey() < best) {
      long key = queue.leastKey();
      int node = queue.first();
      queue.removeFirst();
      boolean stale =
          node < network.columns
              ? columnDistance[node] != key || columnDone[node] == round
              : rowDistance[node - network.columns] != key;
      if (!stale) {
        return node;
      }
    }
    return NONE;
  }

  /** From a row on: to every column it does not have, or to leaving one unit open. */
  private void leaveRow(int row, long distance) {
    rowDone[row] = round;
    doneRows[doneRowCount++] = row;
    final long offset = distance - prices.row[row];
    int open = matching.open(row);
    if (open < network.demand[row]) {
      long leave = offset + network.costOfOpen(row, open);
      if (leave < best) {
        best = leave;
        endRow = row;
        endColumn = NONE;
      }
    }
    final int[] column = network.column;
    final int[] cost = network.cost;
    final long[] price = prices.column;
    boolean several = network.demand[row] > 1;
    for (int arc = network.rowStart[row], end = network.rowEnd[row]; arc < end; arc++) {
      int j = column[arc];
      long length = offset + cost[arc] + price[j];
      if (length >= best
          || columnSeen[j] == round && columnDistance[j] <= length
          || several && matching.taken(row, arc)) {
        continue;
      }
      reachColumn(j, length, row, arc);
      if (matching.hasFreePlace(j)) {
        best = length;
        endColumn = j;
        endRow = NONE;
      } else if (length == distance) {
        push(j);
      } else {
        queue.add(length, j);
      }
    }
  }

  private void reachColumn(int column, long length, int row, int arc) {
    columnSeen[column] = round;
    columnDistance[column] = length;
    rowBefore[column] = row;
    arcBefore[column] = arc;
  }

  /** From a full column on: to every row that might give its place away. */
  private void leaveColumn(int column) {
    if (columnDone[column] == round) {
      return;
    }
    columnDone[column] = round;
    doneColumns[doneColumnCount++] = column;
    long distance = columnDistance[column];
    int first = matching.columnFirst[column];
    for (int place = first; place < first + matching.load[column]; place++) {
      int row = matching.columnRow[place];
      int arc = matching.columnArc[place];
      long length = distance;
      if (network.demand[row] > 1) {
        length += prices.row[row] - network.cost[arc] - prices.column[column];
      }
      if (length >= best || rowSeen[row] == round && rowDistance[row] <= length) {
        continue;
      }
      rowSeen[row] = round;
      rowDistance[row] = length;
      columnBefore[row] = column;
      arcGivenUp[row] = arc;
      if (length == distance) {
        leaveRow(row, length);
      } else {
        queue.add(length, network.columns + row);
      }
    }
  }

  private void push(int node) {
    if (stackSize == stack.length) {
      stack = Arrays.copyOf(stack, 2 * stackSize);
    }
    stack[stackSize++] = node;
  }

  private void raisePrices() {
    for (int k = 0; k < doneColumnCount; k++) {
      int column = doneColumns[k];
      if (columnDistance[column] < best) {
        prices.column[column] += best - columnDistance[column];
      }
    }
    for (int k = 0; k < doneRowCount; k++) {
      int row = doneRows[k];
      if (rowDistance[row] < best && rowDone[row] == round) {
        prices.row[row] += best - rowDistance[row];
        rowDone[row] = 0;
      }
    }
  }

  /** Walks the chain backwards from its end; every column on it passes one place on. */
  private void carryOut() {
    int column = endColumn;
    if (endRow != NONE) {
      column = giveUp(endRow);
      matching.leaveOpen(endRow);
    }
    while (column != NONE) {
      int row = rowBefore[column];
      int arc = arcBefore[column];
      column = giveUp(row);
      matching.link(row, arc);
    }
  }

  private int giveUp(int row) {
    if (columnBefore[row] != NONE) {
      matching.unlink(row, arcGivenUp[row]);
    }
    return columnBefore[row];
  }
}
