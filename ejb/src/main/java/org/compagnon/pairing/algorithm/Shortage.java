package org.compagnon.pairing.algorithm;

/**
 * Why somebody stays without: all mentors who could be freed for the person by any chain of moves,
 * whose places are all taken by people who could not go elsewhere either.
 *
 * @param mentors how many mentors; 0 where the person has no eligible mentor at all
 * @param places their places together, all taken
 * @param mentees how many mentees compete for them, the person included
 */
public record Shortage(int mentors, long places, int mentees) {

  static Shortage of(Network network, Matching matching, int start) {
    var reachedRow = new boolean[network.rows];
    var reachedColumn = new boolean[network.columns];
    int[] rows = new int[network.rows];
    int rowCount = 1;
    int columns = 0;
    long places = 0;
    rows[0] = start;
    reachedRow[start] = true;
    for (int next = 0; next < rowCount; next++) {
      int row = rows[next];
      for (int arc = network.rowStart[row]; arc < network.rowEnd[row]; arc++) {
        int column = network.column[arc];
        if (reachedColumn[column] || matching.taken(row, arc)) {
          continue;
        }
        reachedColumn[column] = true;
        columns++;
        places += matching.load[column];
        int first = matching.columnFirst[column];
        for (int place = first; place < first + matching.load[column]; place++) {
          int holder = matching.columnRow[place];
          if (!reachedRow[holder]) {
            reachedRow[holder] = true;
            rows[rowCount++] = holder;
          }
        }
      }
    }
    return new Shortage(columns, places, rowCount);
  }
}
