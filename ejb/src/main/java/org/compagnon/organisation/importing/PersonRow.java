package org.compagnon.organisation.importing;

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
  String oldManager;
  boolean wasLeft;
  String defaultLanguage = "en";
  private Action action = Action.CREATE;
  private long existingId;
  private int changedFields;
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

  /** Id of the known person; 0 for one who is created. */
  public long existingId() {
    return existingId;
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

  void knownAs(long id, boolean left) {
    existingId = id;
    action = Action.KEEP;
    wasLeft = left;
  }

  void change(ImportField field) {
    changedFields |= 1 << field.ordinal();
    action = Action.UPDATE;
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
