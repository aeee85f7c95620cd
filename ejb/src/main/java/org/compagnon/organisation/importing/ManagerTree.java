package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that every manager exists and that following the managers always ends at the top. */
final class ManagerTree {

  private static final int SHOWN = 12;

  /** How programs write whole numbers in a column that has empty cells. */
  private static final Pattern WHOLE = Pattern.compile("\\d+\\.0");

  private final HeaderMapping mapping;
  private final Map<String, PersonRow> byNumber;
  private final Map<String, PersonRow> byMail;
  private final Map<String, Comparison.Other> others;
  private final Map<String, String> othersByMail = new HashMap<>();
  private final Problems problems;

  ManagerTree(
      HeaderMapping mapping,
      Map<String, PersonRow> byNumber,
      Map<String, PersonRow> byMail,
      Map<String, Comparison.Other> others,
      Problems problems) {
    this.mapping = mapping;
    this.byNumber = byNumber;
    this.byMail = byMail;
    this.others = others;
    this.problems = problems;
  }

  /** Resolves the managers of the rows to employee numbers, then looks for circles. */
  void check(List<PersonRow> rows, boolean absentLeave) {
    if (!mapping.has(ImportField.MANAGER)) {
      return;
    }
    for (PersonRow row : rows) {
      String manager = row.value(ImportField.MANAGER);
      if (manager != null) {
        row.set(ImportField.MANAGER, resolve(row, manager, absentLeave));
      }
    }
    cycles(rows);
  }

  private String resolve(PersonRow row, String manager, boolean absentLeave) {
    String number = number(manager);
    PersonRow inFile = byNumber.get(number);
    Comparison.Other other = inFile == null ? others.get(number) : null;
    if (inFile == null && other == null) {
      return reject(row, manager, ProblemCode.UNKNOWN_MANAGER);
    }
    if (inFile == row || number.equals(row.employeeNumber())) {
      return reject(row, manager, ProblemCode.SELF_MANAGER);
    }
    row.managerRow = inFile;
    row.otherManagerId = inFile == null ? other.id : 0;
    boolean leaves = inFile != null ? inFile.hasLeft() : !other.active || absentLeave;
    if (leaves && !row.hasLeft()) {
      report(row, manager, ProblemCode.MANAGER_LEAVES);
    }
    return number;
  }

  private String number(String manager) {
    if (byNumber.containsKey(manager) || others.containsKey(manager)) {
      return manager;
    }
    if (manager.indexOf('@') < 0) {
      return WHOLE.matcher(manager).matches()
          ? manager.substring(0, manager.indexOf('.'))
          : manager;
    }
    PersonRow row = byMail.get(Mail.key(manager));
    if (row != null && row.employeeNumber() != null) {
      return row.employeeNumber();
    }
    if (othersByMail.isEmpty()) {
      others.values().forEach(o -> othersByMail.put(o.mail, o.number));
    }
    return othersByMail.getOrDefault(Mail.key(manager), manager);
  }

  private String reject(PersonRow row, String manager, ProblemCode code) {
    row.rejected = true;
    report(row, manager, code);
    return null;
  }

  private void report(PersonRow row, String manager, ProblemCode code, String... args) {
    problems.add(row.row, row.line, mapping.header(ImportField.MANAGER), manager, code, args);
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
      report(
          first,
          first.value(ImportField.MANAGER),
          ProblemCode.MANAGER_CYCLE,
          String.join(" → ", shown),
          String.valueOf(members.size()));
    }
  }
}
