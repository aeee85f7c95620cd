package org.compagnon.organisation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a people file against the people already known and says what applying it would do.
 *
 * <p>Time and memory grow linearly with rows and known people. Same file, options and people: same
 * plan. Not thread-safe; one object per file.
 */
public final class PeopleFile {

  /** The most rows a file may have. */
  public static final int MOST_ROWS = 500_000;

  private final ImportOptions options;
  private final Problems problems = new Problems(ImportReport.PROBLEMS);
  private final List<PersonRow> rows = new ArrayList<>();
  private final Map<String, PersonRow> byNumber = new HashMap<>();
  private final Map<String, PersonRow> byMail = new HashMap<>();
  private final NameOrder nameOrder = new NameOrder();
  private HeaderMapping mapping;
  private RowChecker checker;

  private PeopleFile(ImportOptions options) {
    this.options = options;
  }

  /**
   * Reads the whole stream and closes it. Whatever is wrong with the content becomes a problem of
   * the report.
   *
   * @throws UncheckedIOException if the stream itself fails
   */
  public static ImportPlan read(InputStream in, ImportOptions options, ExistingPeople existing) {
    PeopleFile file = new PeopleFile(options);
    try {
      file.read(in);
    } catch (UnreadableFile e) {
      ImportProblem p = e.problem();
      file.problems.add(
          p.row(), p.line(), p.column(), p.value(), p.code(), p.args().toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.plan(existing);
  }

  /**
   * The headers of a file, as spelled, without reading further; empty where there is none that can
   * be read. Closes the stream.
   *
   * @throws UncheckedIOException if the stream itself fails
   */
  public static List<String> headers(InputStream in) {
    List<String> headers = new ArrayList<>();
    try {
      new CsvFile()
          .read(
              in,
              (row, line, cells) -> {
                headers.addAll(cells);
                return false;
              });
    } catch (UnreadableFile e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return headers;
  }

  private void read(InputStream in) throws IOException {
    new CsvFile().read(in, this::accept);
    if (mapping == null) {
      problems.ofFile(ProblemCode.EMPTY_FILE);
    } else if (rows.isEmpty() && complete()) {
      problems.ofFile(ProblemCode.HEADER_ONLY);
    }
  }

  private boolean accept(long row, long line, List<String> cells) {
    if (mapping == null) {
      mapping = new HeaderMapping(cells, options.mapping(), row, line, problems);
      checker = new RowChecker(mapping, options, problems);
      return complete();
    }
    if (rows.size() == MOST_ROWS) {
      problems.add(row, line, "", "", ProblemCode.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
      return false;
    }
    PersonRow person = checker.check(row, line, cells);
    rows.add(person);
    register(person, ImportField.EMPLOYEE_NUMBER, byNumber, ProblemCode.DUPLICATE_NUMBER);
    register(person, ImportField.EMAIL, byMail, ProblemCode.DUPLICATE_MAIL);
    nameOrder.look(person);
    return true;
  }

  private boolean complete() {
    for (ImportField field : ImportField.values()) {
      if (field.required() && !mapping.has(field)) {
        return false;
      }
    }
    return true;
  }

  private void register(
      PersonRow person, ImportField field, Map<String, PersonRow> index, ProblemCode duplicate) {
    String value = person.value(field);
    if (value == null) {
      return;
    }
    PersonRow first =
        index.putIfAbsent(field == ImportField.EMAIL ? Mail.key(value) : value, person);
    if (first != null) {
      person.rejected = true;
      problems.add(
          person.row,
          person.line,
          mapping.header(field),
          value,
          duplicate,
          String.valueOf(first.row),
          first.name());
    }
  }

  private ImportPlan plan(ExistingPeople existing) {
    if (mapping == null) {
      return empty();
    }
    checker.finish();
    nameOrder.report(mapping, problems);
    Comparison comparison = new Comparison(mapping, options, byNumber, byMail, problems);
    existing.forEach(comparison);
    ManagerTree tree = new ManagerTree(mapping, byNumber, byMail, comparison.others(), problems);
    tree.check(rows, options.deactivateMissing());
    comparison.compareManagers(rows);
    List<Long> leavers = comparison.leavers();
    ImportReport report = new Summary(mapping, problems, comparison).of(rows, leavers.size());
    List<PersonRow> accepted = rows.stream().filter(r -> !r.rejected).toList();
    return new ImportPlan(report, accepted, leavers, fields());
  }

  private Set<ImportField> fields() {
    Set<ImportField> fields = EnumSet.noneOf(ImportField.class);
    for (ImportField field : ImportField.values()) {
      if (mapping.has(field)) {
        fields.add(field);
      }
    }
    return fields;
  }

  private ImportPlan empty() {
    ImportReport report =
        new ImportReport(
            0,
            0,
            0,
            0,
            0,
            0,
            problems.count(Severity.ERROR),
            problems.count(Severity.WARNING),
            problems.kept(),
            problems.counts(),
            List.of(),
            List.of());
    return new ImportPlan(report, List.of(), List.of(), Set.of());
  }
}
