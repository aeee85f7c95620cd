package org.compagnon.web.organisation;

/**
 * One problem of a file, ready to be shown.
 *
 * @param row as a spreadsheet numbers it; 0 for the file as a whole
 * @param column the column's header, or ""
 * @param value the cell as found, or ""
 * @param text what is wrong and what to do
 * @param error whether it stops the import
 */
public record ProblemRow(long row, String column, String value, String text, boolean error) {}
