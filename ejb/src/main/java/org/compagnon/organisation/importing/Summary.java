package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.List;
import org.compagnon.organisation.importing.ImportReport.Change;
import org.compagnon.organisation.importing.ImportReport.Kind;
import org.compagnon.organisation.importing.PersonRow.Action;

/** Counts what happens to whom and writes the report. */
final class Summary {

  private final HeaderMapping mapping;
  private final Problems problems;
  private final Comparison comparison;
  private final List<ImportReport.StatusWord> statusWords;
  private final ImportReport.Source source;

  Summary(
      HeaderMapping mapping,
      Problems problems,
      Comparison comparison,
      List<ImportReport.StatusWord> statusWords,
      ImportReport.Source source) {
    this.mapping = mapping;
    this.problems = problems;
    this.comparison = comparison;
    this.statusWords = statusWords;
    this.source = source;
  }

  ImportReport of(List<PersonRow> rows, int absent) {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int leaving = 0;
    int rejected = 0;
    for (PersonRow row : rows) {
      if (row.rejected) {
        rejected++;
      } else if (row.action() == Action.CREATE) {
        created++;
      } else if (row.action() == Action.KEEP) {
        unchanged++;
      } else if (leaves(row)) {
        leaving++;
      } else {
        updated++;
      }
    }
    return new ImportReport(
        rows.size(),
        created,
        updated,
        unchanged,
        leaving + absent,
        rejected,
        problems.count(Severity.ERROR),
        problems.count(Severity.WARNING),
        problems.kept(),
        problems.counts(),
        mapping.columns(),
        changes(rows),
        problems.causes(),
        statusWords,
        source);
  }

  private static boolean leaves(PersonRow row) {
    return row.hasLeft() && row.changes(ImportField.STATUS);
  }

  private List<Change> changes(List<PersonRow> rows) {
    List<Change> changes = new ArrayList<>();
    rows.stream()
        .filter(r -> !r.rejected && r.action() == Action.CREATE)
        .limit(ImportReport.SAMPLES)
        .map(r -> new Change(r.row, r.employeeNumber(), r.name(), Kind.CREATED, List.of()))
        .forEach(changes::add);
    rows.stream()
        .filter(r -> !r.rejected && r.action() == Action.UPDATE)
        .limit(ImportReport.SAMPLES)
        .map(Summary::change)
        .forEach(changes::add);
    changes.addAll(comparison.leaving());
    return changes;
  }

  private static Change change(PersonRow row) {
    Kind kind = leaves(row) ? Kind.DEACTIVATED : Kind.UPDATED;
    return new Change(row.row, row.employeeNumber(), row.name(), kind, List.copyOf(row.changes()));
  }
}
