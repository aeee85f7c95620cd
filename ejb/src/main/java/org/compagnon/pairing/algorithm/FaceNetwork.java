package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * The network of what optimal answers may still choose: tight arcs inside strongly connected parts,
 * with hashes as costs. Whatever is outside stays as it is. Rows that must not leave a unit open,
 * and columns that must stay full, are made expensive by {@link FaceSolve}.
 */
final class FaceNetwork {

  private final Network parent;
  private final Matching matching;
  private final Prices prices;
  private final TightComponents parts;
  private final int[] rowOf;
  private final int[] columnOf;
  private final int[] parentRow;
  private final int[] parentColumn;
  private final int[] heldInside;
  private final int[] openUnits;
  private final int[] parentArc;
  private final FaceIds ids;
  private final Network network;
  private long pairsInside;

  FaceNetwork(
      Network parent,
      Matching matching,
      Prices prices,
      TightComponents parts,
      FaceIds parentIds,
      int round) {
    this.parent = parent;
    this.matching = matching;
    this.prices = prices;
    this.parts = parts;
    rowOf = new int[parent.rows];
    columnOf = new int[parent.columns];
    int[] heldOfColumn = new int[parent.columns];
    int arcs = findInside(heldOfColumn);
    parentRow = numbered(rowOf);
    parentColumn = numbered(columnOf);
    ids = new FaceIds(pick(parentIds.rows(), parentRow), pick(parentIds.columns(), parentColumn));
    heldInside = new int[parentRow.length];
    openUnits = new int[parentRow.length];
    parentArc = new int[arcs];
    var made = arcsInside(round);
    int[] demand = new int[parentRow.length];
    for (int i = 0; i < demand.length; i++) {
      openUnits[i] = openUnitsThatMove(parentRow[i]);
      demand[i] = heldInside[i] + openUnits[i];
    }
    int[] capacity = new int[parentColumn.length];
    for (int j = 0; j < capacity.length; j++) {
      int column = parentColumn[j];
      boolean moves = parts.sharesFreePlaces(column);
      int free = parent.capacity[column] - matching.load[column];
      capacity[j] = heldOfColumn[column] + (moves ? free : 0);
      pairsInside += heldOfColumn[column];
    }
    network = new Network(demand, capacity, made);
    markChoices();
  }

  Network network() {
    return network;
  }

  FaceIds ids() {
    return ids;
  }

  /** Pairs that lie inside, in every optimal answer. */
  long pairs() {
    return pairsInside;
  }

  /** Marks rows and columns of the inside with 1 and counts arcs and the places held inside. */
  private int findInside(int[] heldOfColumn) {
    int arcs = 0;
    for (int i = 0; i < parent.rows; i++) {
      for (int arc = parent.rowStart[i]; arc < parent.rowEnd[i]; arc++) {
        if (parts.inside(i, arc)) {
          int column = parent.column[arc];
          rowOf[i] = 1;
          columnOf[column] = 1;
          arcs++;
          heldOfColumn[column] += matching.taken(i, arc) ? 1 : 0;
        }
      }
    }
    return arcs;
  }

  /** Turns marks into numbers from 0, or -1 where unmarked; returns the marked indexes. */
  private static int[] numbered(int[] marks) {
    int[] marked = new int[marks.length];
    int count = 0;
    for (int k = 0; k < marks.length; k++) {
      if (marks[k] == 1) {
        marked[count] = k;
        marks[k] = count++;
      } else {
        marks[k] = -1;
      }
    }
    return Arrays.copyOf(marked, count);
  }

  private static long[] pick(long[] values, int[] indexes) {
    return Arrays.stream(indexes).mapToLong(index -> values[index]).toArray();
  }

  private Network.Arcs arcsInside(int round) {
    int[] rowStart = new int[parentRow.length + 1];
    int[] column = new int[parentArc.length];
    int[] cost = new int[parentArc.length];
    int next = 0;
    for (int i = 0; i < parentRow.length; i++) {
      int row = parentRow[i];
      for (int arc = parent.rowStart[row]; arc < parent.rowEnd[row]; arc++) {
        if (parts.inside(row, arc)) {
          parentArc[next] = arc;
          column[next] = columnOf[parent.column[arc]];
          cost[next] = ids.hash(i, column[next], round);
          next++;
          heldInside[i] += matching.taken(row, arc) ? 1 : 0;
        }
      }
      rowStart[i + 1] = next;
    }
    return new Network.Arcs(rowStart, column, cost);
  }

  /** Units a row leaves open now and might take up without loss. */
  private int openUnitsThatMove(int row) {
    int units = 0;
    for (int open = matching.open(row) - 1; open >= 0 && parts.sharesOpenUnits(row); open--) {
      units += parent.costOfOpen(row, open) == prices.row[row] ? 1 : 0;
    }
    return units;
  }

  /** Units a row might leave open in all without loss, counted inside. */
  private int mayLeaveOpen(int row, int units) {
    int may = units;
    for (int open = matching.open(row);
        open < parent.demand[row] && parts.sharesOpenUnits(row);
        open++) {
      may += parent.costOfOpen(row, open) == prices.row[row] ? 1 : 0;
    }
    return may;
  }

  /** Extra 1 forbids leaving the last unit open, further 1 any; floor -1 demands a full column. */
  private void markChoices() {
    for (int i = 0; i < parentRow.length; i++) {
      int may = mayLeaveOpen(parentRow[i], openUnits[i]);
      network.further[i] = may > 0 ? 0 : 1;
      network.last[i] = may >= network.demand[i] ? 0 : 1;
    }
    for (int j = 0; j < parentColumn.length; j++) {
      network.floor[j] = parts.sharesFreePlaces(parentColumn[j]) ? 0 : -1;
    }
  }

  /** Puts the choice made inside into the parent's matching. */
  void writeBack(Matching chosen) {
    for (int i = 0; i < parentRow.length; i++) {
      int row = parentRow[i];
      for (int nth = matching.count(row) - 1; nth >= 0; nth--) {
        if (parts.inside(row, matching.arc(row, nth))) {
          matching.unlink(row, matching.arc(row, nth));
        }
      }
      for (int unit = 0; unit < openUnits[i]; unit++) {
        matching.takeUp(row);
      }
    }
    for (int i = 0; i < parentRow.length; i++) {
      for (int nth = 0; nth < chosen.count(i); nth++) {
        matching.link(parentRow[i], parentArc[chosen.arc(i, nth)]);
      }
      for (int unit = 0; unit < chosen.open(i); unit++) {
        matching.leaveOpen(parentRow[i]);
      }
    }
  }
}
