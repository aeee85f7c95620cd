package org.compagnon.reporting;

/** What a report can be had as. */
public enum ReportFormat {
  /** Text for spreadsheets: labels and words in the language, guarded against formulas. */
  CSV("csv", "text/csv; charset=UTF-8"),
  /** Text for programs: stable column names and codes, values exactly as kept. */
  EXACT("csv", "text/csv; charset=UTF-8"),
  /** A workbook without formulas. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** All three with the manifest and the check sums. */
  ZIP("zip", "application/zip");

  private final String extension;
  private final String mediaType;

  ReportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The end of the file's name, without dot. */
  public String extension() {
    return extension;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }
}
