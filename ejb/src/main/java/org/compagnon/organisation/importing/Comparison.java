package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.compagnon.organisation.importing.ImportReport.Change;
import org.compagnon.organisation.importing.ImportReport.FieldChange;
import org.compagnon.organisation.importing.ImportReport.Kind;

/** Compares the file's people with the people known, who stream past one by one. */
final class Comparison implements Consumer<ExistingPeople.Known> {

  /** A known person the file does not mention. */
  static final class Other {
    final long id;
    final boolean active;
    final String number;
    final String mail;
    final String manager;
    final String given;
    final String family;

    Other(ExistingPeople.Known known) {
      this.id = known.id();
      this.active = known.active();
      this.number = known.value(ImportField.EMPLOYEE_NUMBER);
      this.mail = Mail.key(known.value(ImportField.EMAIL));
      this.manager = known.value(ImportField.MANAGER);
      this.given = known.value(ImportField.GIVEN_NAME);
      this.family = known.value(ImportField.FAMILY_NAME);
    }
  }

  private final HeaderMapping mapping;
  private final ImportOptions options;
  private final Map<String, PersonRow> byNumber;
  private final Map<String, PersonRow> byMail;
  private final Problems problems;
  private final Map<String, Other> others = new HashMap<>();
  private final List<Long> leavers = new ArrayList<>();
  private final List<Change> leaving = new ArrayList<>();
  private int activeKnown;

  Comparison(
      HeaderMapping mapping,
      ImportOptions options,
      Map<String, PersonRow> byNumber,
      Map<String, PersonRow> byMail,
      Problems problems) {
    this.mapping = mapping;
    this.options = options;
    this.byNumber = byNumber;
    this.byMail = byMail;
    this.problems = problems;
  }

  @Override
  public void accept(ExistingPeople.Known known) {
    activeKnown += known.active() ? 1 : 0;
    PersonRow row = byNumber.get(known.value(ImportField.EMPLOYEE_NUMBER));
    if (row == null) {
      absent(known);
    } else {
      row.knownAs(known);
      row.oldManager = known.value(ImportField.MANAGER);
      compare(row, known);
    }
  }

  private void absent(ExistingPeople.Known known) {
    Other other = new Other(known);
    others.put(other.number, other);
    PersonRow taker = byMail.get(other.mail);
    if (taker != null) {
      taker.rejected = true;
      problems.add(
          taker.row,
          taker.line,
          mapping.header(ImportField.EMAIL),
          taker.value(ImportField.EMAIL),
          ProblemCode.MAIL_TAKEN,
          other.number,
          name(known));
    }
    if (options.deactivateMissing() && other.active && taker == null) {
      leavers.add(other.id);
      if (leaving.size() < ImportReport.SAMPLES) {
        leaving.add(new Change(0, other.number, name(known), Kind.DEACTIVATED, List.of()));
      }
    }
  }

  private void compare(PersonRow row, ExistingPeople.Known known) {
    for (ImportField field : ImportField.values()) {
      if (field != ImportField.MANAGER
          && field != ImportField.STATUS
          && field != ImportField.LEFT_ON
          && writes(row, field)) {
        String before = known.value(field);
        String after = row.value(field);
        if (!Objects.equals(before, after)) {
          change(row, field, before, after);
        }
      }
    }
    if (known.active() == row.hasLeft()) {
      change(
          row,
          ImportField.STATUS,
          known.active() ? "ACTIVE" : "LEFT",
          row.hasLeft() ? "LEFT" : "ACTIVE");
    }
    String given = known.value(ImportField.GIVEN_NAME);
    String family = known.value(ImportField.FAMILY_NAME);
    if (!Objects.equals(given, family)
        && Objects.equals(given, row.value(ImportField.FAMILY_NAME))
        && Objects.equals(family, row.value(ImportField.GIVEN_NAME))) {
      String mail = known.value(ImportField.EMAIL);
      String header = mapping.header(ImportField.GIVEN_NAME);
      problems.add(row.row, row.line, header, family, ProblemCode.NAMES_SWAPPED, given, mail);
    }
  }

  /**
   * Whether the file says something about the field: it has the column, or the level by a bare
   * grade.
   */
  private boolean writes(PersonRow row, ImportField field) {
    if (row.leavesAlone(field)) {
      return false;
    }
    boolean needsValue = field == ImportField.LANGUAGE || !mapping.has(field);
    boolean derived = field == ImportField.LEVEL && mapping.has(ImportField.GRADE);
    return (mapping.has(field) || derived) && (!needsValue || row.value(field) != null);
  }

  private void change(PersonRow row, ImportField field, String before, String after) {
    row.change(new FieldChange(field, before == null ? "" : before, after == null ? "" : after));
  }

  /** To be called when the managers of the rows are employee numbers. */
  void compareManagers(List<PersonRow> rows) {
    if (!mapping.has(ImportField.MANAGER)) {
      return;
    }
    for (PersonRow row : rows) {
      String manager = row.value(ImportField.MANAGER);
      if (row.action() != PersonRow.Action.CREATE
          && !row.leavesAlone(ImportField.MANAGER)
          && !Objects.equals(row.oldManager, manager)) {
        change(row, ImportField.MANAGER, row.oldManager, manager);
      }
    }
  }

  Map<String, Other> others() {
    return others;
  }

  /**
   * Ids of the active people who are absent; warns where they are more than a tenth of everybody
   * active.
   */
  List<Long> leavers() {
    if (leavers.size() * 10 > activeKnown) {
      problems.ofFile(
          ProblemCode.MANY_LEAVERS, String.valueOf(leavers.size()), String.valueOf(activeKnown));
    }
    return leavers;
  }

  List<Change> leaving() {
    return leaving;
  }

  private static String name(ExistingPeople.Known known) {
    return known.value(ImportField.GIVEN_NAME) + " " + known.value(ImportField.FAMILY_NAME);
  }
}
