package org.compagnon.organisation.importing;

import java.util.List;

/**
 * Refuses rows that are longer or shorter than the header: a separator inside a cell shifts all
 * that follows, and the last cell being empty hides it.
 */
final class RowWidths {

  /** From so many rows on, the same empty cells at the end of every row are a habit. */
  private static final int HABIT = 3;

  private final HeaderMapping mapping;
  private final boolean sheet;
  private final Problems problems;
  private int toldColumns;

  RowWidths(HeaderMapping mapping, boolean sheet, Problems problems) {
    this.mapping = mapping;
    this.sheet = sheet;
    this.problems = problems;
    this.toldColumns = mapping.width();
  }

  /** Whether the cells can be read; otherwise the row is rejected. */
  boolean fits(PersonRow person, List<String> cells) {
    if (cells.size() == mapping.width() || sheet && cells.size() < mapping.width()) {
      return true;
    }
    if (sheet) {
      if (cells.size() > toldColumns) {
        toldColumns = cells.size();
        problems.add(
            person.row,
            person.line,
            "",
            "",
            ProblemCode.EMPTY_HEADER,
            String.valueOf(cells.size()));
      }
      return true;
    }
    int surplus = cells.size() - mapping.width();
    if (surplus > 0
        && cells.subList(mapping.width(), cells.size()).stream().allMatch(String::isEmpty)) {
      person.surplus = surplus;
      return true;
    }
    refuse(person, cells.size());
    return false;
  }

  /** Rows with empty cells too many are right only where every row has as many. */
  void finish(List<PersonRow> rows) {
    long with = rows.stream().filter(r -> r.surplus > 0).count();
    boolean habit =
        with == rows.size()
            && rows.size() >= HABIT
            && rows.stream().allMatch(r -> r.surplus == rows.get(0).surplus);
    if (with > 0 && !habit) {
      rows.stream().filter(r -> r.surplus > 0).forEach(r -> refuse(r, mapping.width() + r.surplus));
    }
  }

  private void refuse(PersonRow person, int cells) {
    problems.add(
        person.row,
        person.line,
        "",
        "",
        ProblemCode.WRONG_FIELD_COUNT,
        String.valueOf(cells),
        String.valueOf(mapping.width()));
    person.rejected = true;
  }
}
