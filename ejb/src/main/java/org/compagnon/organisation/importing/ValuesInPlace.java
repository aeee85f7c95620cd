package org.compagnon.organisation.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks whether addresses, names and numbers of a person stand in the columns they belong to. */
final class ValuesInPlace {

  private static final ImportField[] FIELDS = ImportField.values();

  private static final Pattern DIGITS = Pattern.compile("[ .-]*[0-9][0-9 .-]*");

  private final HeaderMapping mapping;
  private final ImportOptions options;
  private final CellCleaner cells;

  ValuesInPlace(HeaderMapping mapping, ImportOptions options, CellCleaner cells) {
    this.mapping = mapping;
    this.options = options;
    this.cells = cells;
  }

  /** Completes the mail address and reports what is in the wrong place. */
  void check(PersonRow person) {
    mail(person);
    names(person);
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
    return DIGITS.matcher(text).matches();
  }
}
