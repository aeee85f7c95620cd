package org.compagnon.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * A report of the catalogue, in the reader's language.
 *
 * @param name in addresses
 * @param version rises with every change of columns or meaning
 * @param title what it is called
 * @param about what it answers, one or two sentences
 * @param columns in their order
 */
public record ReportInfo(
    String name, int version, String title, String about, List<ColumnInfo> columns)
    implements Serializable {

  /** Copies the columns. */
  public ReportInfo {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param id its name in the exact product
   * @param label its name in the product for spreadsheets
   */
  public record ColumnInfo(String id, String label) implements Serializable {}
}
