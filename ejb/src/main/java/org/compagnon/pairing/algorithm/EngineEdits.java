package org.compagnon.pairing.algorithm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Changes an optimal state in place and makes it optimal again from where it stands: only what a
 * change disturbs moves.
 */
final class EngineEdits {

  private final ExactEngine engine;
  private final Network network;
  private final Matching matching;
  private final Prices prices;
  private long mostPairs;
  private final Deque<Runnable> undo = new ArrayDeque<>();

  EngineEdits(ExactEngine engine) {
    this.engine = engine;
    network = engine.network;
    matching = engine.matching;
    prices = engine.prices;
    mostPairs = matching.pairs();
  }

  /** Takes all edits back from the network; matching and prices are the caller's. */
  void undoNetwork() {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }

  private void setDemand(int row, int units) {
    int before = network.demand[row];
    undo.push(() -> network.demand[row] = before);
    network.demand[row] = units;
  }

  private void setCapacity(int column, int places) {
    int before = network.capacity[column];
    undo.push(() -> network.capacity[column] = before);
    network.capacity[column] = places;
  }

  /** The two are not possible any more; nothing happens where they were not. */
  void forbid(int row, int column) {
    int arc = network.findArc(row, column);
    if (arc < 0) {
      return;
    }
    boolean held = matching.taken(row, arc);
    if (held) {
      matching.unlink(row, arc);
    }
    remove(row, arc);
    if (held) {
      settle(List.of(row), List.of(column));
    }
  }

  /** The row wants nobody any more. */
  void withdraw(int row) {
    var columns = columnsOf(row);
    while (matching.count(row) > 0) {
      matching.unlink(row, matching.arc(row, 0));
    }
    while (matching.open(row) > 0) {
      matching.takeUp(row);
    }
    setDemand(row, 0);
    settle(List.of(row), columns);
  }

  /** The column takes nobody any more. */
  void close(int column) {
    var rows = new ArrayList<Integer>();
    while (matching.load[column] > 0) {
      rows.add(releaseOne(column));
    }
    setCapacity(column, 0);
    settle(rows, List.of());
  }

  /** The column takes one more; may be done once. */
  void addPlace(int column) {
    setCapacity(column, network.capacity[column] + 1);
    mostPairs++;
    settle(List.of(), List.of(column));
  }

  /** The two are given to each other for good, whether they were possible or not. */
  void fix(int row, int column) {
    var columns = new ArrayList<>(columnsOf(row));
    var rows = new ArrayList<>(List.of(row));
    int arc = network.findArc(row, column);
    if (arc >= 0) {
      if (matching.taken(row, arc)) {
        matching.unlink(row, arc);
      }
      remove(row, arc);
    }
    setDemand(row, network.demand[row] - 1);
    mostPairs--;
    setCapacity(column, network.capacity[column] - 1);
    if (matching.load[column] > network.capacity[column]) {
      rows.add(releaseOne(column));
    }
    if (matching.open(row) > 0 && matching.count(row) + matching.open(row) > network.demand[row]) {
      matching.takeUp(row);
    }
    if (matching.count(row) > network.demand[row]) {
      matching.unlink(row, dearest(row));
    }
    long extra = network.extra[row];
    long last = network.last[row];
    boolean leavesNone = network.leavesNone[row];
    undo.push(
        () -> {
          network.extra[row] = extra;
          network.last[row] = last;
          network.leavesNone[row] = leavesNone;
        });
    network.extra[row] = 0;
    network.last[row] = network.further[row];
    network.leavesNone[row] = false;
    settle(rows, columns);
  }

  private void remove(int row, int arc) {
    int column = network.column[arc];
    int cost = network.cost[arc];
    undo.push(() -> network.reinsertArc(row, arc, column, cost));
    int moved = network.removeArc(row, arc);
    if (moved != arc) {
      matching.renumber(row, moved, arc);
    }
  }

  private int releaseOne(int column) {
    int place = matching.columnFirst[column] + matching.load[column] - 1;
    int row = matching.columnRow[place];
    matching.unlink(row, matching.columnArc[place]);
    return row;
  }

  private int dearest(int row) {
    int dearest = matching.arc(row, 0);
    for (int nth = 1; nth < matching.count(row); nth++) {
      int arc = matching.arc(row, nth);
      dearest = value(arc) > value(dearest) ? arc : dearest;
    }
    return dearest;
  }

  private long value(int arc) {
    return network.cost[arc] + prices.column[network.column[arc]];
  }

  private List<Integer> columnsOf(int row) {
    var columns = new ArrayList<Integer>();
    for (int nth = 0; nth < matching.count(row); nth++) {
      columns.add(network.column[matching.arc(row, nth)]);
    }
    return columns;
  }

  /**
   * Repairs around disturbed rows and columns. That there are as many pairs as possible needs a
   * proof only where there are fewer than could be.
   */
  private void settle(List<Integer> rows, List<Integer> columns) {
    var disturbed = new ArrayList<>(columns);
    for (int row : rows) {
      disturbed.addAll(columnsOf(row));
      engine.repair().giveBackContradicted(row);
    }
    for (int column : disturbed) {
      engine.repair().lower(column);
    }
    for (int row : rows) {
      engine.repair().settle(row);
    }
    if (matching.pairs() < mostPairs) {
      if (Growth.possible(network, matching)) {
        engine.prove();
      }
      mostPairs = matching.pairs();
    }
  }
}
