/**
 * Reading a people file: plain Java that knows neither database nor container.
 *
 * <p>A file goes through four steps, each a small class: {@code StrictUtf8Reader} and {@code
 * QuoteWatch} refuse what is not a CSV file in UTF-8 and name the line; {@code HeaderMapping} says
 * which column is which field; {@code RowChecker} turns cells into clean values or problems; {@code
 * PeopleFile} looks at the people together (duplicates, managers, cycles) and compares them with
 * the people already known. Rules, with why:
 *
 * <ol>
 *   <li>A problem names row, line, column and value and says what to do: whoever exported the file
 *       has to find the place in a spreadsheet.
 *   <li>An error stops the whole file, a warning stops nothing: half an organisation is worse than
 *       yesterday's.
 *   <li>A column that is absent changes nothing; a cell that is empty clears the value. So a file
 *       of two columns can be used to change one thing.
 *   <li>100,000 rows fit into a small heap: one compact array per person, repeated texts kept once,
 *       the known people streamed past, a bounded number of problems kept and all of them counted.
 * </ol>
 */
package org.compagnon.organisation.importing;
