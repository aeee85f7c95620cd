package org.compagnon.organisation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.importing.ImportField;
import org.compagnon.organisation.importing.Mail;
import org.compagnon.organisation.importing.PersonRow;
import org.compagnon.settings.NameKeys;

/** Which columns of the person table a field of a file fills, and with what. */
final class PersonColumns {
  private static final Map<ImportField, String> SIMPLE = new EnumMap<>(ImportField.class);

  static {
    SIMPLE.put(ImportField.GIVEN_NAME, "given_name");
    SIMPLE.put(ImportField.FAMILY_NAME, "family_name");
    SIMPLE.put(ImportField.JOB_TITLE, "job_title");
    SIMPLE.put(ImportField.FUNCTION, "function_name");
    SIMPLE.put(ImportField.UNIT, "unit");
    SIMPLE.put(ImportField.GRADE, "grade");
    SIMPLE.put(ImportField.CITY, "city");
    SIMPLE.put(ImportField.COUNTRY, "country");
    SIMPLE.put(ImportField.TIME_ZONE, "time_zone");
    SIMPLE.put(ImportField.LANGUAGE, "language");
    SIMPLE.put(ImportField.PHONE, "phone");
  }

  private PersonColumns() {}

  /**
   * The columns of a field in the order in which {@link #bind} fills them; none for languages and
   * the day of leaving, which the status brings along.
   */
  static List<String> of(ImportField field) {
    return switch (field) {
      case EMPLOYEE_NUMBER -> List.of("employee_no");
      case EMAIL -> List.of("email", "email_key");
      case LEVEL -> List.of("level");
      case HIRED_ON -> List.of("hired_on");
      case MANAGER -> List.of("manager_id");
      case STATUS -> List.of("status", "left_on");
      case LANGUAGES, LEFT_ON -> List.of();
      default -> List.of(SIMPLE.get(field));
    };
  }

  /** All columns that fields fill. */
  static List<String> all() {
    List<String> columns = new ArrayList<>();
    for (ImportField field : ImportField.values()) {
      columns.addAll(of(field));
    }
    return columns;
  }

  /**
   * Binds a field's columns.
   *
   * @param at index of the first parameter
   * @param today the day on which somebody the file says has left has left
   * @return index after the last parameter
   */
  static int bind(PreparedStatement to, int at, ImportField field, PersonRow row, LocalDate today)
      throws SQLException {
    String value = row.value(field);
    switch (field) {
      case EMAIL -> {
        to.setString(at, value);
        to.setString(at + 1, Mail.key(value));
      }
      case LEVEL -> to.setObject(at, value == null ? null : Integer.valueOf(value), Types.INTEGER);
      case HIRED_ON -> to.setObject(at, value == null ? null : LocalDate.parse(value), Types.DATE);
      case MANAGER -> to.setObject(at, row.managerId() == 0 ? null : row.managerId(), Types.BIGINT);
      case STATUS -> {
        to.setString(at, row.hasLeft() ? "LEFT" : "ACTIVE");
        to.setObject(at + 1, row.hasLeft() ? leftOn(row, today) : null, Types.DATE);
      }
      case LANGUAGE -> to.setString(at, row.language());
      case LANGUAGES, LEFT_ON -> {
        return at;
      }
      default -> to.setString(at, value);
    }
    return at + of(field).size();
  }

  /** The day the file states, where it is not in the future. */
  private static LocalDate leftOn(PersonRow row, LocalDate today) {
    String stated = row.value(ImportField.LEFT_ON);
    return stated == null || LocalDate.parse(stated).isAfter(today)
        ? today
        : LocalDate.parse(stated);
  }

  /**
   * Binds search key, sort key and their form.
   *
   * @return index after the last parameter
   */
  static int bindKeys(PreparedStatement to, int at, PersonRow row, NameKeys keys)
      throws SQLException {
    String given = row.value(ImportField.GIVEN_NAME);
    String family = row.value(ImportField.FAMILY_NAME);
    to.setString(
        at, Person.searchKey(given, family, row.value(ImportField.EMAIL), row.employeeNumber()));
    to.setBytes(at + 1, keys.sort(family, given));
    to.setString(at + 2, keys.form());
    return at + 3;
  }
}
