package org.compagnon.pairing.algorithm;

/**
 * Looks whether somebody with none could get one from somebody who keeps another: from every row
 * with none, follow free arcs to columns and taken arcs back to rows. Where only rows are reached
 * that have one to lose, as many rows as possible have one, whatever the scores are.
 */
final class FirstMentors {

  private FirstMentors() {}

  /** What chains from rows with none reach; null where somebody could be helped. */
  static AlternatingReach closure(Network network, Matching matching) {
    var reach = new AlternatingReach(network, matching);
    boolean closes =
        reach.closes(
            row -> hasNone(network, matching, row), column -> frees(network, matching, column));
    return closes ? reach : null;
  }

  /** Whether a row has none, not even a locked one. */
  static boolean hasNone(Network network, Matching matching, int row) {
    return network.leavesNone[row] && network.demand[row] > 0 && matching.count(row) == 0;
  }

  /** Whether somebody on a column could leave it and keep another. */
  static boolean frees(Network network, Matching matching, int column) {
    int first = matching.columnFirst[column];
    for (int place = first; place < first + matching.load[column]; place++) {
      int holder = matching.columnRow[place];
      if (!network.leavesNone[holder] || matching.count(holder) > 1) {
        return true;
      }
    }
    return false;
  }
}
