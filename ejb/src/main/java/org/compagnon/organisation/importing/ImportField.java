package org.compagnon.organisation.importing;

import java.util.Optional;

/**
 * What a people file can say about a person.
 *
 * <p>Each field knows its longest value. The headers by which a field is recognised stand in {@code
 * headers.txt}, best first.
 */
public enum ImportField {
  EMPLOYEE_NUMBER("employeeNumber", 40, "Employee number"),
  GIVEN_NAME("givenName", 100, "First name"),
  FAMILY_NAME("familyName", 100, "Last name"),
  EMAIL("email", 254, "Email"),
  JOB_TITLE("jobTitle", 200),
  FUNCTION("function", 100),
  UNIT("unit", 200),
  LEVEL("level", 60),
  GRADE("grade", 60),
  CITY("city", 100),
  COUNTRY("country", 100),
  TIME_ZONE("timeZone", 60),
  LANGUAGE("language", 40),
  LANGUAGES("languages", 200),
  PHONE("phone", 60),
  HIRED_ON("hiredOn", 60),
  /** The number, mail address or name of the person's manager; a file may have several columns. */
  MANAGER("manager", 254),
  /** Whether the person works here; a file may have several columns. */
  STATUS("status", 100),
  /** The day on which the person leaves or has left; a file may have several columns. */
  LEFT_ON("leftOn", 60);

  private final String key;
  private final int maxLength;
  private final String example;

  ImportField(String key, int maxLength) {
    this(key, maxLength, null);
  }

  ImportField(String key, int maxLength, String example) {
    this.key = key;
    this.maxLength = maxLength;
    this.example = example;
  }

  /** The field's name in options, JSON and message keys. */
  public String key() {
    return key;
  }

  /** The longest value that is accepted, in characters. */
  public int maxLength() {
    return maxLength;
  }

  /** Whether every person must have a value and every file must have the column. */
  public boolean required() {
    return example != null;
  }

  /** Whether several columns of a file can say it. */
  public boolean repeatable() {
    return this == MANAGER || this == STATUS || this == LEFT_ON;
  }

  /** A header that is recognised; null for fields that are not required. */
  String example() {
    return example;
  }

  /**
   * The field that a column with that header holds, whatever its case, accents and punctuation;
   * empty where none does, or whole names.
   */
  public static Optional<ImportField> ofHeader(String header) {
    HeaderNames.Meaning meaning = HeaderNames.find(InvisibleText.collapsed(header));
    return meaning == null || meaning.field().equals(HeaderNames.WHOLE_NAME)
        ? Optional.empty()
        : Optional.of(ofKey(meaning.field()));
  }

  /**
   * The field with that key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ImportField ofKey(String key) {
    for (ImportField field : values()) {
      if (field.key.equals(key)) {
        return field;
      }
    }
    throw new IllegalArgumentException("There is no import field (%s).".formatted(key));
  }
}
