package org.compagnon.reporting;

/** A report could not be read or written for a technical reason; nothing was handed out. */
class ReportFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReportFailed(ReportName name, Exception cause) {
    super("The report " + name.code() + " could not be made.", cause);
  }
}
