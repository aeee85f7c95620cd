/**
 * Reading a people file: plain Java that knows neither database nor container.
 *
 * <p>A file goes through these steps, each a few small classes: {@code TableFile} finds out what
 * kind of file it is and hands on its rows ({@code TextEncoding}, {@code CsvFile}, {@code
 * Workbook}); {@code FirstRows} finds the header, {@code HeaderMapping} says which column is which
 * field by the list {@code headers.txt}; {@code LeftOutRows} passes over rows that are no people;
 * {@code RowChecker} turns cells into clean values or problems; {@code DateColumns} and {@code
 * StatusColumns} decide what can only be said when a column is known as a whole; {@code PeopleFile}
 * looks at the people together (duplicates, managers, cycles) and compares them with the people
 * already known. Rules, with why:
 *
 * <ol>
 *   <li>A problem names row, line, column and value and says what to do: whoever exported the file
 *       has to find the place in a spreadsheet.
 *   <li>An error stops its row, a warning stops nothing; whether a file with errors goes in without
 *       those rows is decided by whoever imports it.
 *   <li>What is not known is asked, never guessed: a word of a status column that nobody knows
 *       stops its rows, a name that two people bear names no manager, and a guess that has to be
 *       made (encoding, order of day and month) is told.
 *   <li>A column that is absent changes nothing; a cell that is empty clears the value. So a file
 *       of two columns can be used to change one thing.
 *   <li>100,000 rows fit into a small heap: one compact array per person, repeated texts kept once,
 *       the known people streamed past, a bounded number of problems kept and all of them counted.
 * </ol>
 */
package org.compagnon.organisation.importing;
