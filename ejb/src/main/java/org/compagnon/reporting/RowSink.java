package org.compagnon.reporting;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a report, one by one. */
interface RowSink {
  /** Writes one row; the values are in the order of the columns. */
  void row(List<Object> values) throws IOException;

  /** Writes what is left and closes what was opened; no row may follow. */
  void finish() throws IOException;

  /** Lets go of what was needed on the way; harmless after the end. */
  default void discard() {}
}
