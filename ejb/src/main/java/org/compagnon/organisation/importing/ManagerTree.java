package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that every manager exists and that following the managers always ends at the top. */
final class ManagerTree {

  private static final int SHOWN = 12;

  private final HeaderMapping mapping;
  private final Map<String, PersonRow> byNumber;
  private final Map<String, Comparison.Other> others;
  private final ManagerFinder finder;
  private final Problems problems;

  ManagerTree(
      HeaderMapping mapping,
      Map<String, PersonRow> byNumber,
      Map<String, Comparison.Other> others,
      ManagerFinder finder,
      Problems problems) {
    this.mapping = mapping;
    this.byNumber = byNumber;
    this.others = others;
    this.finder = finder;
    this.problems = problems;
  }

  /** Resolves the managers of the rows to employee numbers, then looks for circles. */
  void check(List<PersonRow> rows, boolean absentLeave) {
    if (!mapping.has(ImportField.MANAGER)) {
      return;
    }
    for (PersonRow row : rows) {
      if (row.managers != null) {
        row.set(ImportField.MANAGER, resolve(row, absentLeave));
      }
    }
    cycles(rows);
    withoutRefused(rows);
  }

  /** One thing a row says about the manager. */
  private record Said(int column, String text) {}

  /** What the columns say, the safest first; given and family name of a manager are one name. */
  private List<Said> said(PersonRow row) {
    List<Integer> columns = mapping.columns(ImportField.MANAGER);
    List<Said> said = new ArrayList<>();
    String given = null;
    for (int i = 0; i < row.managers.length; i++) {
      String text = row.managers[i];
      String kind = mapping.kind(columns.get(i));
      if (text == null
          || text.startsWith("0") && text.matches("0+") && finder.find(text).numbers().isEmpty()) {
        continue;
      }
      if (kind.equals("given")) {
        given = text;
      } else if (kind.equals("family") && given != null) {
        said.add(new Said(columns.get(i), text + ", " + given));
      } else {
        said.add(new Said(columns.get(i), text));
      }
    }
    return said;
  }

  private String resolve(PersonRow row, boolean absentLeave) {
    List<Said> said = said(row);
    Said taken = null;
    String number = null;
    Said unclear = null;
    List<String> several = List.of();
    for (Said each : said) {
      List<String> found = finder.find(each.text).numbers();
      if (found.size() == 1 && number == null) {
        number = found.get(0);
        taken = each;
      } else if (found.size() > 1 && unclear == null) {
        unclear = each;
        several = found;
      }
    }
    if (number != null) {
      contradictions(row, taken, number, said);
      return taken(row, taken, number, absentLeave);
    }
    if (said.isEmpty()) {
      return null;
    }
    if (unclear != null) {
      return refuse(row, unclear, ProblemCode.AMBIGUOUS_MANAGER, ManagerFinder.said(several));
    }
    return refuse(row, said.get(0), ProblemCode.UNKNOWN_MANAGER);
  }

  /** Whoever has left needs no manager: the row is not stopped by one who left before. */
  private String refuse(PersonRow row, Said said, ProblemCode code, String... args) {
    if (row.hasLeft()) {
      row.leaveAlone(ImportField.MANAGER);
      report(row, said, ProblemCode.MANAGER_NOT_TAKEN);
      return null;
    }
    row.rejected = true;
    report(row, said, code, args);
    return null;
  }

  private void contradictions(PersonRow row, Said taken, String number, List<Said> said) {
    for (Said other : said) {
      List<String> found = other == taken ? List.of(number) : finder.find(other.text).numbers();
      if (!found.contains(number)) {
        report(
            row,
            other,
            ProblemCode.MANAGER_CONTRADICTION,
            mapping.header(taken.column),
            taken.text);
        return;
      }
    }
  }

  private String taken(PersonRow row, Said said, String number, boolean absentLeave) {
    PersonRow inFile = byNumber.get(number);
    Comparison.Other other = inFile == null ? others.get(number) : null;
    if (inFile == row || number.equals(row.employeeNumber())) {
      row.rejected = true;
      report(row, said, ProblemCode.SELF_MANAGER);
      return null;
    }
    row.managerRow = inFile;
    row.otherManagerId = inFile == null ? other.id : 0;
    boolean leaves = inFile != null ? inFile.hasLeft() : !other.active || absentLeave;
    if (leaves && !row.hasLeft()) {
      report(row, said, ProblemCode.MANAGER_LEAVES);
    }
    return number;
  }

  /**
   * A manager whose own row is refused does not exist yet: those who report to them go in without,
   * and it is told.
   */
  private void withoutRefused(List<PersonRow> rows) {
    for (PersonRow row : rows) {
      PersonRow manager = row.managerRow;
      if (!row.rejected
          && manager != null
          && manager.rejected
          && manager.action() == PersonRow.Action.CREATE) {
        report(row, said(row).get(0), ProblemCode.MANAGER_NOT_TAKEN);
        row.managerRow = null;
        row.set(ImportField.MANAGER, null);
        row.leaveAlone(ImportField.MANAGER);
      }
    }
  }

  private void report(PersonRow row, Said said, ProblemCode code, String... args) {
    problems.add(row.row, row.line, mapping.header(said.column), said.text, code, args);
  }

  /** Follows every chain once; each person is walked over a single time in all. */
  private void cycles(List<PersonRow> rows) {
    Map<String, Integer> walkOf = new HashMap<>(rows.size() * 2);
    int walk = 0;
    for (PersonRow row : rows) {
      walk++;
      String number = row.employeeNumber();
      while (number != null && !walkOf.containsKey(number)) {
        walkOf.put(number, walk);
        number = managerOf(number);
      }
      if (number != null && walkOf.get(number) == walk) {
        cycle(number);
      }
    }
  }

  private String managerOf(String number) {
    PersonRow row = byNumber.get(number);
    if (row != null) {
      return row.value(ImportField.MANAGER);
    }
    Comparison.Other other = others.get(number);
    return other == null ? null : other.manager;
  }

  private void cycle(String start) {
    List<String> members = new ArrayList<>();
    PersonRow first = null;
    String number = start;
    do {
      members.add(number);
      PersonRow row = byNumber.get(number);
      if (row != null) {
        row.rejected = true;
        first = first == null || row.row < first.row ? row : first;
      }
      number = managerOf(number);
    } while (!number.equals(start));
    int from = first == null ? 0 : members.indexOf(first.employeeNumber());
    List<String> shown = new ArrayList<>(members.subList(from, members.size()));
    shown.addAll(members.subList(0, from));
    if (shown.size() > SHOWN) {
      shown = new ArrayList<>(shown.subList(0, SHOWN));
      shown.add("…");
    }
    shown.add(members.get(from));
    if (first != null) {
      problems.add(
          first.row,
          first.line,
          mapping.header(ImportField.MANAGER),
          first.value(ImportField.MANAGER),
          ProblemCode.MANAGER_CYCLE,
          String.join(" → ", shown),
          String.valueOf(members.size()));
    }
  }
}
