package org.compagnon.web.organisation;

/**
 * What is wrong in one row of a file or in many, ready to be shown.
 *
 * @param rows as a spreadsheet numbers them, the first ones; "" for the file as a whole
 * @param more how many rows there are beside those
 * @param column the column's header, or ""
 * @param value the cell as found first, or ""
 * @param text what is wrong and what to do
 * @param error whether it stops the import
 */
public record ProblemRow(
    String rows, int more, String column, String value, String text, boolean error) {}
