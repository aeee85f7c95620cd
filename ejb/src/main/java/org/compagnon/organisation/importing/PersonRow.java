package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * One person of the file, cleaned: a compact array with one text per field.
 *
 * <p>Values are normal forms: dates as ISO, countries as ISO 3166 codes where known, languages as
 * sorted ISO 639 codes separated by a space, status {@code ACTIVE} or {@code LEFT}, manager as
 * employee number.
 */
public final class PersonRow {

  /** What applying the file does to the person. */
  public enum Action {
    CREATE,
    UPDATE,
    KEEP
  }

  final int row;
  final int line;
  final String[] values = new String[ImportField.values().length];
  boolean rejected;

  /** What the file's status columns say, in their order; null for nothing. */
  StatusColumns.Word[] statusWords;

  /** The leaving dates in the order of their columns, as ISO; null for none. */
  String[] leavingDates;

  /** What the file's manager columns say, in their order; null for nothing. */
  String[] managers;

  /** Extra empty cells at the end of the row. */
  int surplus;

  /** A user name by which others may call the person as their manager; null for none. */
  String login;

  String oldManager;
  PersonRow managerRow;
  long otherManagerId;
  boolean wasLeft;
  String defaultLanguage = "en";
  private Action action = Action.CREATE;
  private long id;
  private int knownVersion;
  private int changedFields;
  private List<ImportReport.FieldChange> changes = List.of();
  private int leftAlone;

  PersonRow(int row, int line) {
    this.row = row;
    this.line = line;
  }

  /** The field's value, or null where the file has none. */
  public String value(ImportField field) {
    return values[field.ordinal()];
  }

  void set(ImportField field, String value) {
    values[field.ordinal()] = value;
  }

  /** The number by which the person is known; never null in a plan that can be applied. */
  public String employeeNumber() {
    return values[ImportField.EMPLOYEE_NUMBER.ordinal()];
  }

  /** What happens to the person. */
  public Action action() {
    return action;
  }

  /** Id of the known person; 0 for one who is created until {@link #assignId}. */
  public long id() {
    return id;
  }

  /** Gives an id to somebody who is created, so that those who report to them can be written. */
  public void assignId(long newId) {
    if (action != Action.CREATE) {
      throw new IllegalStateException("The person (%d) has an id already.".formatted(id));
    }
    id = newId;
  }

  /** Version of the known person when the plan was made. */
  public int knownVersion() {
    return knownVersion;
  }

  /** The row of the manager, where the file has it; null otherwise. */
  public PersonRow managerRow() {
    return managerRow;
  }

  /**
   * Id of the manager, in the file or not; 0 for nobody. Ids of people who are created must be
   * assigned.
   */
  public long managerId() {
    return managerRow != null ? managerRow.id : otherManagerId;
  }

  /** What changes for a known person, with the value before; empty for others. */
  public List<ImportReport.FieldChange> changes() {
    return changes;
  }

  /** The changed fields as bits by {@link ImportField#ordinal}; 0 where nothing changes. */
  public int changedFields() {
    return changedFields;
  }

  /** Whether applying the file changes that field of the known person. */
  public boolean changes(ImportField field) {
    return (changedFields & (1 << field.ordinal())) != 0;
  }

  /** Whether the file says that the person has left. */
  public boolean hasLeft() {
    return "LEFT".equals(value(ImportField.STATUS));
  }

  /** Whether a person who had left comes back by this file. */
  public boolean returns() {
    return wasLeft && !hasLeft();
  }

  void knownAs(ExistingPeople.Known known) {
    id = known.id();
    knownVersion = known.version();
    action = Action.KEEP;
    wasLeft = !known.active();
  }

  void change(ImportReport.FieldChange change) {
    changedFields |= 1 << change.field().ordinal();
    action = Action.UPDATE;
    if (changes.isEmpty()) {
      changes = new ArrayList<>(2);
    }
    changes.add(change);
  }

  /** A value that could not be understood: what is known already stays. */
  void leaveAlone(ImportField field) {
    leftAlone |= 1 << field.ordinal();
  }

  boolean leavesAlone(ImportField field) {
    return (leftAlone & (1 << field.ordinal())) != 0;
  }

  /** The language the product speaks to the person if created: {@code en} or {@code fr}. */
  public String language() {
    String language = value(ImportField.LANGUAGE);
    return language == null ? defaultLanguage : language;
  }

  String name() {
    return (orEmpty(ImportField.GIVEN_NAME) + " " + orEmpty(ImportField.FAMILY_NAME)).strip();
  }

  private String orEmpty(ImportField field) {
    String value = value(field);
    return value == null ? "" : value;
  }
}
