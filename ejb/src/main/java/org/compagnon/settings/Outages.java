package org.compagnon.settings;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away from everything else that can go wrong with a statement. */
public final class Outages {
  private static final int DEPTH = 20;

  private Outages() {}

  /** Whether a failure, or what caused it, is that no connection could be had or that one broke. */
  public static boolean isOutage(Throwable failure) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < DEPTH; depth++) {
      if (at instanceof SQLException known && isOutage(known)) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  private static boolean isOutage(SQLException failure) {
    if (failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLRecoverableException) {
      return true;
    }
    String state = String.valueOf(failure.getSQLState());
    String words = String.valueOf(failure.getMessage());
    // Class 08: connections; 57P: the server ends or starts; 90067, 90098, 90121: H2's own.
    return state.startsWith("08")
        || state.startsWith("57P")
        || state.matches("90067|90098|90121")
        || words.startsWith("Error in allocating a connection");
  }
}
