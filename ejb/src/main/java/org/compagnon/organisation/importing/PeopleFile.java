package org.compagnon.organisation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
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
  private final TableFile table = new TableFile();
  private final FirstRows first;
  private HeaderMapping mapping;
  private RowChecker checker;
  private LeftOutRows leftOut;

  private interface Reading {
    void read(TableFile table, CsvFile.Rows rows) throws IOException;
  }

  private PeopleFile(ImportOptions options) {
    this.options = options;
    this.first = new FirstRows(options);
  }

  /**
   * Reads the whole stream and closes it. Whatever is wrong with the content becomes a problem of
   * the report.
   *
   * @throws UncheckedIOException if the stream itself fails
   */
  public static ImportPlan read(InputStream in, ImportOptions options, ExistingPeople existing) {
    return new PeopleFile(options).plan((table, rows) -> table.read(in, rows), existing);
  }

  /**
   * Reads a file on disk. Whatever is wrong with the content becomes a problem of the report.
   *
   * @throws UncheckedIOException if the file cannot be read at all
   */
  public static ImportPlan read(Path file, ImportOptions options, ExistingPeople existing) {
    return new PeopleFile(options).plan((table, rows) -> table.read(file, rows), existing);
  }

  private ImportPlan plan(Reading reading, ExistingPeople existing) {
    try {
      read(reading);
    } catch (UnreadableFile e) {
      ImportProblem p = e.problem();
      problems.add(
          p.row(), p.line(), p.column(), p.value(), p.code(), p.args().toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plan(existing);
  }

  /**
   * The headers of a file, as spelled, without reading further; empty where there is none that can
   * be read. Closes the stream.
   *
   * @throws UncheckedIOException if the stream itself fails
   */
  public static List<String> headers(InputStream in) {
    List<List<String>> first = new ArrayList<>();
    try {
      new TableFile()
          .read(
              in,
              (row, line, cells) -> {
                first.add(cells);
                return first.size() < HeaderFinder.ROWS;
              });
    } catch (UnreadableFile e) {
      // What came before the place that cannot be read is enough.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return first.isEmpty() ? List.of() : first.get(HeaderFinder.find(first, Map.of()));
  }

  private void read(Reading reading) throws IOException {
    reading.read(table, this::accept);
    if (mapping == null && !first.isEmpty()) {
      begin();
    }
    if (mapping == null) {
      problems.ofFile(ProblemCode.EMPTY_FILE);
    } else if (rows.isEmpty() && complete()) {
      problems.ofFile(ProblemCode.HEADER_ONLY);
    }
  }

  private boolean accept(long row, long line, List<String> cells) {
    if (mapping == null) {
      first.add(row, line, cells);
      return !first.isFull() || begin();
    }
    return person(row, line, cells);
  }

  /** Takes the header among the first rows, then the others. */
  private boolean begin() {
    mapping = first.header(table, problems);
    leftOut = complete() ? new LeftOutRows(mapping, problems) : null;
    checker = new RowChecker(mapping, options, table.format().equals("XLSX"), problems);
    return complete() && first.below(this::person);
  }

  private boolean person(long row, long line, List<String> cells) {
    if (leftOut.leavesOut(row, line, cells)) {
      return true;
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
    checker.finish(rows);
    if (leftOut != null) {
      leftOut.report();
    }
    nameOrder.report(mapping, problems);
    Comparison comparison = new Comparison(mapping, options, byNumber, byMail, problems);
    existing.forEach(comparison);
    ManagerFinder finder = new ManagerFinder(rows, byNumber, byMail, comparison.others());
    ManagerTree tree = new ManagerTree(mapping, byNumber, comparison.others(), finder, problems);
    tree.check(rows, options.deactivateMissing());
    comparison.compareManagers(rows);
    // Who stands in a row without a number is not known: then nobody can be said to be absent.
    boolean unnamed = rows.stream().anyMatch(r -> r.rejected && r.employeeNumber() == null);
    List<Long> leavers = unnamed ? List.of() : comparison.leavers();
    ImportReport report =
        new Summary(mapping, problems, comparison, checker.statusWords(), source())
            .of(rows, leavers.size());
    List<PersonRow> accepted = rows.stream().filter(r -> !r.rejected).toList();
    BitSet refused = new BitSet();
    rows.stream().filter(r -> r.rejected).forEach(r -> refused.set(r.row));
    return new ImportPlan(report, accepted, leavers, fields(), refused, problems.errors());
  }

  private ImportReport.Source source() {
    return new ImportReport.Source(
        table.format(), table.encoding(), table.delimiter(), table.sheet(), first.headerRow());
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
            List.of(),
            problems.causes(),
            List.of(),
            source());
    return new ImportPlan(report, List.of(), List.of(), Set.of(), new BitSet(), problems.errors());
  }
}
