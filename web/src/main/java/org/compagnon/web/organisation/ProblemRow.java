package org.compagnon.web.organisation;

import java.util.List;
import java.util.stream.Collectors;
import org.compagnon.organisation.ImportTexts;
import org.compagnon.organisation.importing.ImportProblem;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.organisation.importing.Severity;
import org.compagnon.shared.Language;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

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
    String rows, int more, String column, String value, String text, boolean error) {

  /** A page of what is wrong: the same cause once with its rows, errors first. */
  static Page<ProblemRow> page(ImportReport report, PageRequest request, Language language) {
    List<ProblemRow> all =
        report.causes().isEmpty()
            ? report.problems().stream()
                .map(one -> of(one, List.of(one.row()), 1, language))
                .toList()
            : report.causes().stream()
                .map(one -> of(one.first(), one.rows(), one.count(), language))
                .toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), request, all.size());
  }

  private static ProblemRow of(
      ImportProblem problem, List<Long> rows, int count, Language language) {
    List<Long> known = rows.stream().filter(row -> row > 0).toList();
    return new ProblemRow(
        known.stream().map(String::valueOf).collect(Collectors.joining(", ")),
        known.isEmpty() ? 0 : Math.max(0, count - known.size()),
        problem.column(),
        problem.value(),
        ImportTexts.say(language, problem),
        problem.severity() == Severity.ERROR);
  }
}
