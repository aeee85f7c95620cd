package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Strongly connected parts of the tight residual graph: edges go from a row to a column it could
 * take without loss and from a column to a row that could leave it without loss. Two further nodes
 * collect rows that could leave a unit open (or take one up) and columns with a free place (or that
 * could have one) without loss, so that the numbers of open units and free places stay.
 *
 * <p>Source: Tarjan, <i>SIAM J. Comput.</i> 1 (1972) 146–160, doi:10.1137/0201010; without
 * recursion, because paths may be as long as there are people.
 */
final class TightComponents {

  private static final int NONE = -1;

  private final Network network;
  private final Matching matching;
  private final Prices prices;
  private final int openNode;
  private final int freeNode;
  private final int[] part;
  private final int[] number;
  private final int[] low;
  private final int[] cursor;
  private final int[] path;
  private final int[] stack;
  private int stackSize;
  private int numbered;
  private int parts;

  TightComponents(Network network, Matching matching, Prices prices) {
    this.network = network;
    this.matching = matching;
    this.prices = prices;
    openNode = network.rows + network.columns;
    freeNode = openNode + 1;
    int nodes = freeNode + 1;
    part = new int[nodes];
    Arrays.fill(part, NONE);
    number = new int[nodes];
    low = new int[nodes];
    cursor = new int[nodes];
    path = new int[nodes];
    stack = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      if (number[node] == 0) {
        visit(node);
      }
    }
  }

  /** Whether two optimal answers can differ at all. */
  boolean anyChoice() {
    for (int i = 0; i < network.rows; i++) {
      for (int arc = network.rowStart[i]; arc < network.rowEnd[i]; arc++) {
        if (inside(i, arc) && !matching.taken(i, arc)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an arc is tight and both its ends lie in one part. */
  boolean inside(int row, int arc) {
    return part[row] == part[network.rows + network.column[arc]] && tight(row, arc);
  }

  /** Whether open units of this row may move to or from others without loss. */
  boolean sharesOpenUnits(int row) {
    return part[row] == part[openNode];
  }

  /** Whether free places of this column may move to or from others without loss. */
  boolean sharesFreePlaces(int column) {
    return part[network.rows + column] == part[freeNode] && atFloor(column);
  }

  private boolean tight(int row, int arc) {
    return network.cost[arc] + prices.column[network.column[arc]] == prices.row[row];
  }

  private boolean atFloor(int column) {
    return prices.column[column] == network.floor[column];
  }

  private void visit(int start) {
    int depth = 0;
    path[0] = start;
    enter(start);
    while (depth >= 0) {
      int node = path[depth];
      int next = nextNeighbour(node);
      if (next == NONE) {
        if (low[node] == number[node]) {
          closePart(node);
        }
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[node]);
        }
      } else if (number[next] == 0) {
        path[++depth] = next;
        enter(next);
      } else if (part[next] == NONE) {
        low[node] = Math.min(low[node], number[next]);
      }
    }
  }

  private void enter(int node) {
    number[node] = ++numbered;
    low[node] = numbered;
    stack[stackSize++] = node;
  }

  private void closePart(int root) {
    int node;
    do {
      node = stack[--stackSize];
      part[node] = parts;
    } while (node != root);
    parts++;
  }

  private int nextNeighbour(int node) {
    if (node < network.rows) {
      return nextOfRow(node);
    }
    if (node < openNode) {
      return nextOfColumn(node - network.rows);
    }
    return node == openNode ? nextOfOpen() : nextOfFree();
  }

  private int nextOfRow(int row) {
    int first = network.rowStart[row];
    int degree = network.rowEnd[row] - first;
    while (cursor[row] < degree) {
      int arc = first + cursor[row]++;
      if (tight(row, arc) && !matching.taken(row, arc)) {
        return network.rows + network.column[arc];
      }
    }
    if (cursor[row]++ == degree) {
      int open = matching.open(row);
      if (open < network.demand[row] && network.costOfOpen(row, open) == prices.row[row]) {
        return openNode;
      }
    }
    return NONE;
  }

  private int nextOfColumn(int column) {
    int node = network.rows + column;
    int first = matching.columnFirst[column];
    while (cursor[node] < matching.load[column]) {
      int place = first + cursor[node]++;
      if (tight(matching.columnRow[place], matching.columnArc[place])) {
        return matching.columnRow[place];
      }
    }
    boolean last = cursor[node]++ == matching.load[column];
    return last && atFloor(column) && matching.hasFreePlace(column) ? freeNode : NONE;
  }

  private int nextOfOpen() {
    while (cursor[openNode] < network.rows) {
      int row = cursor[openNode]++;
      int open = matching.open(row);
      if (open > 0 && network.costOfOpen(row, open - 1) == prices.row[row]) {
        return row;
      }
    }
    return NONE;
  }

  private int nextOfFree() {
    while (cursor[freeNode] < network.columns) {
      int column = cursor[freeNode]++;
      if (matching.load[column] > 0 && atFloor(column)) {
        return network.rows + column;
      }
    }
    return NONE;
  }
}
