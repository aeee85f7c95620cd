package org.compagnon.web.organisation;

import java.util.List;
import org.compagnon.organisation.ImportTexts;
import org.compagnon.organisation.ImportView;
import org.compagnon.organisation.importing.ImportProblem;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.shared.Language;

/**
 * The report of a people file, as programs read it.
 *
 * @param id the import, for confirming it later
 * @param status where the import stands
 * @param jobId the job that applies it; null before it is confirmed
 * @param fileHash SHA-256 of the file
 * @param applicable whether it may be applied: there is no error
 * @param rows rows with data
 * @param created people the file adds
 * @param updated people the file changes
 * @param unchanged people of whom the file says nothing new
 * @param deactivated people who are marked as having left
 * @param rejected rows with an error
 * @param errors number of errors
 * @param warnings number of warnings
 * @param columns the columns and what they fill
 * @param statusWords the words of the status columns and how they are read
 * @param problems the first thousand problems, in the order of the rows
 */
public record ImportAnswer(
    long id,
    String status,
    Long jobId,
    String fileHash,
    boolean applicable,
    int rows,
    int created,
    int updated,
    int unchanged,
    int deactivated,
    int rejected,
    int errors,
    int warnings,
    List<ImportReport.Column> columns,
    List<ImportReport.StatusWord> statusWords,
    List<Problem> problems) {

  /**
   * One thing that is wrong in the file.
   *
   * @param row as a spreadsheet numbers it (the header is row 1); 0 for the file as a whole
   * @param line the line of the file at which the row starts
   * @param column the column's header, or ""
   * @param value the cell as found, or ""
   * @param code what is wrong, for programs
   * @param message what is wrong and what to do
   * @param severity ERROR stops the import, WARNING does not
   */
  public record Problem(
      long row,
      long line,
      String column,
      String value,
      String code,
      String message,
      String severity) {}

  /** The answer in a language. */
  static ImportAnswer of(ImportView view, Language language) {
    ImportReport report = view.report();
    return new ImportAnswer(
        view.id(),
        view.status().name(),
        view.jobId(),
        view.fileHash(),
        report.applicable(),
        report.rows(),
        report.created(),
        report.updated(),
        report.unchanged(),
        report.deactivated(),
        report.rejected(),
        report.errors(),
        report.warnings(),
        report.columns(),
        report.statusWords(),
        report.problems().stream().map(problem -> problem(problem, language)).toList());
  }

  private static Problem problem(ImportProblem found, Language language) {
    return new Problem(
        found.row(),
        found.line(),
        found.column(),
        found.value(),
        found.code().name(),
        ImportTexts.say(language, found),
        found.severity().name());
  }
}
