package org.compagnon.evaluation;

import java.sql.SQLException;

/** Thrown when the database refuses to read or write sheets; a fault, not a failure of a person. */
class SheetsUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SheetsUnavailable(SQLException cause) {
    super(cause);
  }
}
