package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * The part of a pairing problem that is still to be decided, as arrays for the engine: rows are
 * mentees, columns are mentors. Locked arcs and mentors without a free place are left out; demand
 * and capacity are what remains beside the locks.
 *
 * <p>Costs are to be minimised and scaled: an arc costs {@code scale * (10,000 - score)}. Leaving
 * one unit of a row's demand open costs {@link #further}, the last one {@link #last}, which is
 * never less. The capacity of a column is cut to one more than its arcs.
 *
 * <p>Arcs lie twice in memory, by row and by column, because searches run in both directions.
 */
final class Network {

  /** Parts of a basis point in which prices are counted during the auction and in certificates. */
  static final int SCALE = 8;

  final int rows;
  final int columns;
  final int[] demand;
  final int[] capacity;
  final int[] rowStart;
  final int[] rowEnd;
  final int[] column;
  final int[] cost;
  final int[] columnStart;
  final int[] columnEnd;
  final int[] rowOfEntry;
  final int[] costOfEntry;

  /** Cost of a unit left open while the row could get another one. */
  final long[] further;

  /** Cost of leaving the last unit of a row open. */
  final long[] last;

  /** What the last unit of a row costs beyond {@link #further}, without the first cost. */
  final long[] extra;

  /** Whether the last unit of a row is its first mentor: one without a locked mentor. */
  final boolean[] leavesNone;

  /** Price of a column while a place is free; its price is never lower. */
  final long[] floor;

  /** Whether any row wants more than one. */
  final boolean multiple;

  /**
   * Takes the arrays over.
   *
   * @param demand units by row, 1 or more where a row has arcs
   * @param capacity places by column, 0 or more
   * @param arcs the arcs by row
   */
  Network(int[] demand, int[] capacity, Arcs arcs) {
    rows = demand.length;
    columns = capacity.length;
    this.demand = demand;
    this.capacity = capacity;
    rowStart = arcs.rowStart();
    rowEnd = Arrays.copyOfRange(rowStart, 1, rows + 1);
    column = arcs.column();
    cost = arcs.cost();
    further = new long[rows];
    last = new long[rows];
    extra = new long[rows];
    leavesNone = new boolean[rows];
    floor = new long[columns];
    multiple = Arrays.stream(demand).anyMatch(units -> units > 1);
    columnStart = new int[columns + 1];
    for (int arc = 0; arc < column.length; arc++) {
      columnStart[column[arc] + 1]++;
    }
    for (int j = 0; j < columns; j++) {
      capacity[j] = Math.min(capacity[j], columnStart[j + 1] + 1);
      columnStart[j + 1] += columnStart[j];
    }
    rowOfEntry = new int[column.length];
    costOfEntry = new int[column.length];
    columnEnd = Arrays.copyOf(columnStart, columns);
    fillEntries();
  }

  /** Arcs by row; {@code rowStart} has one entry more than there are rows. */
  record Arcs(int[] rowStart, int[] column, int[] cost) {}

  private void fillEntries() {
    for (int i = 0; i < rows; i++) {
      for (int arc = rowStart[i]; arc < rowEnd[i]; arc++) {
        int entry = columnEnd[column[arc]]++;
        rowOfEntry[entry] = i;
        costOfEntry[entry] = cost[arc];
      }
    }
  }

  /** The network of what a problem leaves open. */
  static Network of(PairingProblem problem) {
    int[] demand = new int[problem.mentees()];
    int[] capacity = new int[problem.mentors()];
    Arrays.setAll(demand, problem::demand);
    Arrays.setAll(capacity, problem::capacity);
    int[] rowStart = new int[problem.mentees() + 1];
    for (int i = 0; i < demand.length; i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (problem.locked(arc)) {
          demand[i]--;
          capacity[problem.mentorOf(arc)]--;
        }
      }
    }
    int[] column = new int[problem.arcs()];
    int[] cost = new int[problem.arcs()];
    int arcs = 0;
    for (int i = 0; i < demand.length; i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i) && demand[i] > 0; arc++) {
        int mentor = problem.mentorOf(arc);
        if (!problem.locked(arc) && capacity[mentor] > 0) {
          column[arcs] = mentor;
          cost[arcs++] = SCALE * (PairingProblem.MAX_SCORE - problem.score(arc));
        }
      }
      rowStart[i + 1] = arcs;
    }
    return new Network(
        demand, capacity, new Arcs(rowStart, fitted(column, arcs), fitted(cost, arcs)));
  }

  private static int[] fitted(int[] array, int length) {
    return array.length == length ? array : Arrays.copyOf(array, length);
  }

  /**
   * Sets the cost of an open unit, the last one of a row costing its {@link #extra} more.
   *
   * @param first what the last one costs beside that where it leaves somebody with none
   */
  void setCosts(long open, long first) {
    for (int i = 0; i < rows; i++) {
      further[i] = open;
      last[i] = open + extra[i] + (leavesNone[i] ? first : 0);
    }
  }

  /** Number of arcs when the network was made. */
  int arcs() {
    return column.length;
  }

  /** Cost of leaving one more unit open where {@code open} units are open already. */
  long costOfOpen(int row, int open) {
    return open + 1 < demand[row] ? further[row] : last[row];
  }

  /** The arc of a row that leads to a column; it must exist. */
  int arcTo(int row, int wanted) {
    int arc = rowStart[row];
    while (column[arc] != wanted) {
      arc++;
    }
    return arc;
  }

  /** The arc of a row that leads to a column, or -1. */
  int findArc(int row, int wanted) {
    for (int arc = rowStart[row]; arc < rowEnd[row]; arc++) {
      if (column[arc] == wanted) {
        return arc;
      }
    }
    return -1;
  }

  /**
   * Takes an arc out: the row's last arc moves to its index. Nobody may hold it any more.
   *
   * @return the index the last arc had, which is the arc's own where it was the last
   */
  int removeArc(int row, int arc) {
    int from = column[arc];
    int entry = columnStart[from];
    while (rowOfEntry[entry] != row) {
      entry++;
    }
    int lastEntry = --columnEnd[from];
    rowOfEntry[entry] = rowOfEntry[lastEntry];
    costOfEntry[entry] = costOfEntry[lastEntry];
    int lastArc = --rowEnd[row];
    column[arc] = column[lastArc];
    cost[arc] = cost[lastArc];
    return lastArc;
  }

  /** Puts back what {@link #removeArc} took out last of this row, at the index it had. */
  void reinsertArc(int row, int arc, int column, int cost) {
    int lastArc = rowEnd[row]++;
    this.column[lastArc] = this.column[arc];
    this.cost[lastArc] = this.cost[arc];
    this.column[arc] = column;
    this.cost[arc] = cost;
    int entry = columnEnd[column]++;
    rowOfEntry[entry] = row;
    costOfEntry[entry] = cost;
  }

  /** Changes the cost of an arc in both directions. */
  void setCost(int row, int arc, int changed) {
    cost[arc] = changed;
    int entry = columnStart[column[arc]];
    while (rowOfEntry[entry] != row) {
      entry++;
    }
    costOfEntry[entry] = changed;
  }
}
