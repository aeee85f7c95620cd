package org.compagnon.reporting;

/** A report could not be read or written for a technical reason; nothing was handed out. */
class ReportFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReportFailed(String report, Exception cause) {
    super("The report " + report + " could not be made.", cause);
  }
}
