package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Which arcs of a {@link Network} are taken, by row and by column, and how many units each row
 * leaves open on purpose. There is room for one place more than a column has. A row with fewer arcs
 * and open units than its demand is unfinished.
 */
final class Matching {

  private final Network network;
  private final int[] rowFirst;
  private final int[] rowArc;
  private final int[] rowCount;
  private final int[] open;
  final int[] columnFirst;
  final int[] columnArc;
  final int[] columnRow;
  final int[] load;
  private Journal journal;

  /** Hears of every arc that is taken or given back. */
  interface Journal {
    /** An arc of this row to this column was taken (1) or given back (-1). */
    void moved(int row, int column, int change);
  }

  Matching(Network network) {
    this.network = network;
    rowFirst = offsets(network.demand);
    rowArc = new int[rowFirst[network.rows]];
    rowCount = new int[network.rows];
    open = new int[network.rows];
    columnFirst = offsets(Arrays.stream(network.capacity).map(places -> places + 1).toArray());
    columnArc = new int[columnFirst[network.columns]];
    columnRow = new int[columnArc.length];
    load = new int[network.columns];
  }

  /** A copy of another matching of the same network. */
  Matching(Matching other) {
    network = other.network;
    rowFirst = other.rowFirst;
    columnFirst = other.columnFirst;
    rowArc = other.rowArc.clone();
    rowCount = other.rowCount.clone();
    open = other.open.clone();
    columnArc = other.columnArc.clone();
    columnRow = other.columnRow.clone();
    load = other.load.clone();
  }

  /** Becomes equal to another matching of the same network. */
  void restore(Matching other) {
    System.arraycopy(other.rowArc, 0, rowArc, 0, rowArc.length);
    System.arraycopy(other.rowCount, 0, rowCount, 0, rowCount.length);
    System.arraycopy(other.open, 0, open, 0, open.length);
    System.arraycopy(other.columnArc, 0, columnArc, 0, columnArc.length);
    System.arraycopy(other.columnRow, 0, columnRow, 0, columnRow.length);
    System.arraycopy(other.load, 0, load, 0, load.length);
  }

  /** Tells a journal from now on; null for nobody. */
  void tell(Journal hears) {
    journal = hears;
  }

  static int[] offsets(int[] sizes) {
    int[] first = new int[sizes.length + 1];
    for (int k = 0; k < sizes.length; k++) {
      first[k + 1] = first[k] + sizes[k];
    }
    return first;
  }

  void clear() {
    Arrays.fill(rowCount, 0);
    Arrays.fill(open, 0);
    Arrays.fill(load, 0);
  }

  /** Takes an arc whose column has a free place. */
  void link(int row, int arc) {
    int column = network.column[arc];
    int place = columnFirst[column] + load[column]++;
    columnArc[place] = arc;
    columnRow[place] = row;
    rowArc[rowFirst[row] + rowCount[row]++] = arc;
    if (journal != null) {
      journal.moved(row, column, 1);
    }
  }

  /** Gives a taken arc back. */
  void unlink(int row, int arc) {
    int column = network.column[arc];
    int place = columnFirst[column];
    while (columnArc[place] != arc) {
      place++;
    }
    int lastPlace = columnFirst[column] + --load[column];
    columnArc[place] = columnArc[lastPlace];
    columnRow[place] = columnRow[lastPlace];
    int at = rowFirst[row];
    while (rowArc[at] != arc) {
      at++;
    }
    rowArc[at] = rowArc[rowFirst[row] + --rowCount[row]];
    if (journal != null) {
      journal.moved(row, column, -1);
    }
  }

  /** Whether an arc of this row is taken. */
  boolean taken(int row, int arc) {
    int first = rowFirst[row];
    for (int at = first + rowCount[row] - 1; at >= first; at--) {
      if (rowArc[at] == arc) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row holds a place of this column. */
  boolean holds(int row, int column) {
    int first = rowFirst[row];
    for (int at = first + rowCount[row] - 1; at >= first; at--) {
      if (network.column[rowArc[at]] == column) {
        return true;
      }
    }
    return false;
  }

  /** Number of arcs this row has. */
  int count(int row) {
    return rowCount[row];
  }

  /** The {@code nth} arc of a row, 0 to {@link #count} - 1. */
  int arc(int row, int nth) {
    return rowArc[rowFirst[row] + nth];
  }

  /** Units this row leaves open on purpose. */
  int open(int row) {
    return open[row];
  }

  void leaveOpen(int row) {
    open[row]++;
  }

  void takeUp(int row) {
    open[row]--;
  }

  boolean unfinished(int row) {
    return rowCount[row] + open[row] < network.demand[row];
  }

  boolean hasFreePlace(int column) {
    return load[column] < network.capacity[column];
  }

  /** Number of arcs taken. */
  long pairs() {
    long pairs = 0;
    for (int count : rowCount) {
      pairs += count;
    }
    return pairs;
  }

  /** An arc moved to another index of its row: everything that points to it follows. */
  void renumber(int row, int from, int to) {
    int column = network.column[to];
    for (int place = columnFirst[column]; place < columnFirst[column] + load[column]; place++) {
      if (columnArc[place] == from && columnRow[place] == row) {
        columnArc[place] = to;
      }
    }
    for (int at = rowFirst[row]; at < rowFirst[row] + rowCount[row]; at++) {
      if (rowArc[at] == from) {
        rowArc[at] = to;
      }
    }
  }
}
