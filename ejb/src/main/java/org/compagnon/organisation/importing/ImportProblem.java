package org.compagnon.organisation.importing;

import java.util.List;

/**
 * One thing that is wrong in a people file.
 *
 * @param row the row as a spreadsheet numbers it: the header is row 1; 0 where the file as a whole
 *     is meant
 * @param line the line of the file at which the row starts, from 1; differs from the row where
 *     cells hold line breaks; 0 where unknown
 * @param column the column's header as the file spells it; "" where no single column is meant
 * @param value the cell as found, cut to 120 characters; "" where none is meant
 * @param code what is wrong
 * @param args further arguments of the sentence, never null
 */
public record ImportProblem(
    long row, long line, String column, String value, ProblemCode code, List<String> args) {

  private static final int SHOWN = 120;

  public ImportProblem {
    column = column == null ? "" : column;
    value = value == null ? "" : shown(value);
    args = List.copyOf(args);
  }

  /** Whether this problem stops the import. */
  public Severity severity() {
    return code.severity();
  }

  private static String shown(String value) {
    String visible = value.replaceAll("[\\p{Cntrl}]", "\u00b7");
    return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN - 1) + "…";
  }
}
