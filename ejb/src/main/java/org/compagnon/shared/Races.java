package org.compagnon.shared;

import java.sql.SQLException;
import java.util.Set;

/** Tells failures that come of two calls in the same moment from those that are faults. */
public final class Races {
  /**
   * SQL states of a key that is taken, transactions that cannot be put in order, deadlocks and
   * locks that were not free in time: of the standard, PostgreSQL and H2.
   */
  private static final Set<String> STATES =
      Set.of("23505", "40001", "40P01", "55P03", "HYT00", "90131");

  private static final int DEEPEST = 30;

  private Races() {}

  /** Whether a call failed because another one was faster; doing it again may work. */
  public static boolean isOne(Throwable failure) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at instanceof SQLException sql && isOne(sql)) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  private static boolean isOne(SQLException failure) {
    SQLException at = failure;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (STATES.contains(String.valueOf(at.getSQLState()))) {
        return true;
      }
      at = at.getNextException();
    }
    return false;
  }
}
