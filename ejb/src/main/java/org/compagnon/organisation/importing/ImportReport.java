package org.compagnon.organisation.importing;

import java.util.List;
import java.util.Map;

/**
 * What an import would do, and what is wrong with the file.
 *
 * @param rows rows with data, the header and empty rows not counted
 * @param created people the file adds
 * @param updated people the file changes (people who return included)
 * @param unchanged people of whom the file says nothing new
 * @param deactivated people who are marked as having left: absent from the file, or said so by it
 * @param rejected rows with an error; created + updated + unchanged + rejected and the people a
 *     file marks as having left itself make up rows
 * @param errors number of errors; the file is applied only where it is 0
 * @param warnings number of warnings
 * @param problems the first problems in the order of the rows, errors preferred where not all fit
 * @param counts how often each kind of problem occurred, the ones not kept included
 * @param columns the columns with the fields they fill, in the order of the file
 * @param changes some of the changes, at most {@value #SAMPLES} of a kind
 * @param causes what is wrong, the same cause once with its rows: errors first, then by how often;
 *     at most {@value #CAUSES}
 * @param statusWords the words of the status columns and how they are read, most frequent first, at
 *     most {@value #CAUSES}
 * @param source what kind of file it is; null for reports of earlier versions
 */
public record ImportReport(
    int rows,
    int created,
    int updated,
    int unchanged,
    int deactivated,
    int rejected,
    int errors,
    int warnings,
    List<ImportProblem> problems,
    Map<ProblemCode, Integer> counts,
    List<Column> columns,
    List<Change> changes,
    List<Cause> causes,
    List<StatusWord> statusWords,
    Source source) {

  public ImportReport {
    // Reports that were kept by an earlier version lack the last three.
    causes = causes == null ? List.of() : List.copyOf(causes);
    statusWords = statusWords == null ? List.of() : List.copyOf(statusWords);
  }

  /** How many causes and words a report keeps. */
  public static final int CAUSES = 200;

  /** How many rows of a cause a report names. */
  public static final int ROWS = 20;

  /** How many changes of each kind a report shows. */
  public static final int SAMPLES = 50;

  /** How many problems a report keeps. */
  public static final int PROBLEMS = 1_000;

  /**
   * A column of the file.
   *
   * @param header as the file spells it
   * @param field what it fills, or null where it is ignored
   */
  public record Column(String header, ImportField field) {}

  /** What happens to a person. */
  public enum Kind {
    CREATED,
    UPDATED,
    DEACTIVATED
  }

  /**
   * One person's change.
   *
   * @param row row of the file, 0 for people who are absent from it
   * @param employeeNumber the person's number
   * @param name given name and family name as they will be
   * @param kind what happens
   * @param fields what changes; empty for people who are created
   */
  public record Change(
      long row, String employeeNumber, String name, Kind kind, List<FieldChange> fields) {}

  /**
   * One value's change.
   *
   * @param before "" where there was none
   * @param after "" where it is cleared
   */
  public record FieldChange(ImportField field, String before, String after) {}

  /**
   * One thing that is wrong in one row or many.
   *
   * @param first the first of them, by which it is told
   * @param count how often
   * @param rows the first rows, at most {@value #ROWS}; empty where the file as a whole is meant
   */
  public record Cause(ImportProblem first, int count, List<Long> rows) {}

  /**
   * A word of a status column.
   *
   * @param column header of the column
   * @param word as the file spells it, where first seen
   * @param count in how many rows
   * @param meaning how it is read; null where nobody knows, which stops those rows
   */
  public record StatusWord(String column, String word, int count, StatusMeaning meaning) {}

  /**
   * How the file was read.
   *
   * @param format {@code CSV} or {@code XLSX}
   * @param encoding name of the encoding, "" for a workbook
   * @param delimiter what separates cells, "" for a workbook
   * @param sheet name of the sheet, "" for a CSV file
   * @param headerRow row in which the headers stand, from 1
   */
  public record Source(
      String format, String encoding, String delimiter, String sheet, long headerRow) {}

  /** Whether the file may be applied. */
  public boolean applicable() {
    return errors == 0;
  }

  /** Whether applying it would change anything. */
  public boolean changesAnything() {
    return created + updated + deactivated > 0;
  }
}
