package org.compagnon.organisation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All managers of the organisation at one moment, to be asked about many people. Immutable. */
public final class ManagerLines {
  private final Map<Long, Long> managers;

  /**
   * The lines.
   *
   * @param managers id of a person to the id of their manager
   */
  public ManagerLines(Map<Long, Long> managers) {
    this.managers = Map.copyOf(managers);
  }

  /**
   * How far somebody stands above somebody else: 1 for the manager, 2 for the manager's manager; 0
   * where they do not. A circle in the data ends where it closes.
   */
  public int levelsAbove(long upper, long lower) {
    Set<Long> seen = new HashSet<>();
    Long at = managers.get(lower);
    while (at != null && at != lower && seen.add(at)) {
      if (at == upper) {
        return seen.size();
      }
      at = managers.get(at);
    }
    return 0;
  }

  /** Whether one of the two is anywhere above the other; false for the same person. */
  public boolean inOneLine(long one, long other) {
    return levelsAbove(one, other) > 0 || levelsAbove(other, one) > 0;
  }
}
