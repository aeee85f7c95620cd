package org.compagnon.web.enrolment;

import java.util.List;
import org.compagnon.enrolment.EnrolmentReport;
import org.compagnon.shared.Language;

/**
 * The report of a file of enrolments, as programs read it.
 *
 * @param jobId the job that applies it, with mode=start; null else
 * @param applied whether it was applied; false for a preview, a start and a file with errors
 * @param applicable whether it may be applied: there is no error
 * @param rows rows that name somebody
 * @param created people who take part newly
 * @param updated people whose profile changes
 * @param unchanged people of whom nothing changes
 * @param newSkills skills that are added to the catalogue
 * @param problems the first thousand errors and warnings, by row
 */
public record EnrolmentImportAnswer(
    Long jobId,
    boolean applied,
    boolean applicable,
    int rows,
    int created,
    int updated,
    int unchanged,
    List<String> newSkills,
    int errors,
    int warnings,
    List<Problem> problems) {

  /**
   * One thing that is wrong in the file.
   *
   * @param row as a spreadsheet numbers it (the header is row 1); 0 for the file as a whole
   * @param column the column's header, or ""
   * @param value the cell as found, or ""
   * @param code what is wrong, for programs
   * @param message what is wrong and what to do
   * @param severity ERROR stops the import, WARNING does not
   */
  public record Problem(
      long row, String column, String value, String code, String message, String severity) {}

  static EnrolmentImportAnswer of(EnrolmentReport report, Long jobId, Language language) {
    return new EnrolmentImportAnswer(
        jobId,
        report.applied(),
        report.errors() == 0,
        report.rows(),
        report.created(),
        report.updated(),
        report.unchanged(),
        report.newSkills(),
        report.errors(),
        report.warnings(),
        report.problems().stream()
            .map(
                one ->
                    new Problem(
                        one.row(),
                        one.column(),
                        one.value(),
                        one.code(),
                        one.in(language),
                        one.error() ? "ERROR" : "WARNING"))
            .toList());
  }
}
