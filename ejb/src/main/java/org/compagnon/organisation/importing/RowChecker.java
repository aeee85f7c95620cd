package org.compagnon.organisation.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns one row of cells into a clean {@link PersonRow}, reporting whatever is wrong with it alone.
 */
final class RowChecker {

  private static final ImportField[] FIELDS = ImportField.values();

  private final HeaderMapping mapping;
  private final ImportOptions options;
  private final CellCleaner cells;
  private final FieldValues values;
  private final Problems problems;
  private final Map<String, String> pool = new HashMap<>();

  RowChecker(HeaderMapping mapping, ImportOptions options, Problems problems) {
    this.mapping = mapping;
    this.options = options;
    this.problems = problems;
    this.cells = new CellCleaner(mapping, problems);
    this.values = new FieldValues(cells, options);
  }

  /** Never null; {@code rejected} where an error was reported. */
  PersonRow check(long row, long line, List<String> raw) {
    PersonRow person = new PersonRow((int) row, (int) line);
    if (raw.size() != mapping.width() && !onlyEmptyBeyond(raw)) {
      problems.add(
          row,
          line,
          "",
          "",
          ProblemCode.WRONG_FIELD_COUNT,
          String.valueOf(raw.size()),
          String.valueOf(mapping.width()));
      person.rejected = true;
      return person;
    }
    for (ImportField field : FIELDS) {
      if (mapping.has(field) && mapping.column(field) < raw.size()) {
        read(person, field, raw.get(mapping.column(field)));
      }
    }
    mail(person);
    names(person);
    level(person);
    person.defaultLanguage = defaultLanguage(person);
    return person;
  }

  /** Reports what can only be said about a column as a whole. */
  void finish() {
    values.finish(mapping, problems);
  }

  private boolean onlyEmptyBeyond(List<String> raw) {
    return raw.size() > mapping.width()
        && raw.subList(mapping.width(), raw.size()).stream().allMatch(String::isEmpty);
  }

  private void read(PersonRow person, ImportField field, String raw) {
    boolean before = person.rejected;
    person.rejected = false;
    String text = cells.clean(person, field, raw);
    String value = text == null ? null : values.normal(person, field, text);
    if (value == null && field.required() && !person.rejected) {
      cells.report(person, field, raw, ProblemCode.MISSING_VALUE);
    }
    person.rejected |= before;
    person.set(field, value == null ? null : pooled(field, value));
  }

  private String pooled(ImportField field, String value) {
    return switch (field) {
      case EMPLOYEE_NUMBER, EMAIL, FAMILY_NAME, PHONE -> value;
      default -> pool.computeIfAbsent(value, v -> v);
    };
  }

  private void mail(PersonRow person) {
    String mail = person.value(ImportField.EMAIL);
    if (mail == null || Mail.isAddress(mail)) {
      return;
    }
    if (options.mailDomain() != null && mail.indexOf('@') < 0) {
      String whole = (mail + "@" + options.mailDomain()).toLowerCase(Locale.ROOT);
      if (Mail.isAddress(whole)) {
        person.set(ImportField.EMAIL, whole);
        return;
      }
    }
    person.set(ImportField.EMAIL, null);
    ImportField holder = mailHolder(person);
    if (holder != null) {
      cells.report(
          person, ImportField.EMAIL, mail, ProblemCode.SWAPPED_COLUMNS, mapping.header(holder));
    } else if (mail.length() > ImportField.EMAIL.maxLength()) {
      cells.report(
          person,
          ImportField.EMAIL,
          mail,
          ProblemCode.TOO_LONG,
          String.valueOf(ImportField.EMAIL.maxLength()));
    } else {
      cells.report(person, ImportField.EMAIL, mail, ProblemCode.BAD_MAIL);
    }
  }

  private static ImportField mailHolder(PersonRow person) {
    for (ImportField field : FIELDS) {
      String value = person.value(field);
      if (field != ImportField.MANAGER
          && value != null
          && value.indexOf('@') > 0
          && Mail.isAddress(value)) {
        return field;
      }
    }
    return null;
  }

  private void names(PersonRow person) {
    String number = person.value(ImportField.EMPLOYEE_NUMBER);
    for (ImportField field : List.of(ImportField.GIVEN_NAME, ImportField.FAMILY_NAME)) {
      String name = person.value(field);
      if (name == null) {
        continue;
      }
      if (name.indexOf('@') > 0) {
        swapped(person, field, name, ImportField.EMAIL);
      } else if (digitsOnly(name)) {
        swapped(person, field, name, ImportField.EMPLOYEE_NUMBER);
      } else if (number != null && number.equals(name)) {
        swapped(person, ImportField.EMPLOYEE_NUMBER, number, field);
      }
    }
    if (number != null && number.indexOf('@') > 0) {
      swapped(person, ImportField.EMPLOYEE_NUMBER, number, ImportField.EMAIL);
    }
  }

  private void swapped(PersonRow person, ImportField field, String value, ImportField belongsTo) {
    cells.report(person, field, value, ProblemCode.SWAPPED_COLUMNS, mapping.header(belongsTo));
  }

  private static boolean digitsOnly(String text) {
    return text.matches("[ .-]*[0-9][0-9 .-]*");
  }

  /** A grade that is a bare number is the level too, where the file has no column for it. */
  private void level(PersonRow person) {
    String grade = person.value(ImportField.GRADE);
    if (!mapping.has(ImportField.LEVEL) && grade != null && grade.matches("\\d{1,2}")) {
      person.set(
          ImportField.LEVEL, pooled(ImportField.LEVEL, String.valueOf(Integer.parseInt(grade))));
    }
  }

  private String defaultLanguage(PersonRow person) {
    String spoken = " " + person.value(ImportField.LANGUAGES) + " ";
    boolean french = spoken.contains(" fr ");
    if (french != spoken.contains(" en ")) {
      return french ? "fr" : "en";
    }
    String byCountry = Places.languageOf(person.value(ImportField.COUNTRY));
    return byCountry == null ? options.defaultLanguage() : byCountry;
  }
}
