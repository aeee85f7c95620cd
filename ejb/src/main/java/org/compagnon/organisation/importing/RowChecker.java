package org.compagnon.organisation.importing;

import java.util.HashMap;
import java.util.List;
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
  private final DateColumns dates;
  private final StatusColumns statuses;
  private final RowWidths widths;
  private final ValuesInPlace places;
  private final Map<String, String> pool = new HashMap<>();
  private PersonRow unsureName;

  /**
   * @param sheet whether the rows come from a workbook, where nothing can shift them
   */
  RowChecker(HeaderMapping mapping, ImportOptions options, boolean sheet, Problems problems) {
    this.mapping = mapping;
    this.options = options;
    this.problems = problems;
    this.cells = new CellCleaner(mapping, options.repairText(), problems);
    this.values = new FieldValues(cells);
    this.dates = new DateColumns(mapping, options, cells, problems);
    this.statuses = new StatusColumns(mapping, options, problems);
    this.widths = new RowWidths(mapping, sheet, problems);
    this.places = new ValuesInPlace(mapping, options, cells);
  }

  /** Never null; {@code rejected} where an error was reported. */
  PersonRow check(long row, long line, List<String> raw) {
    PersonRow person = new PersonRow((int) row, (int) line);
    if (!widths.fits(person, raw)) {
      known(person, raw);
      return person;
    }
    for (ImportField field : FIELDS) {
      if (mapping.has(field)) {
        read(person, field, raw);
      }
    }
    login(person, raw);
    places.check(person);
    level(person);
    person.defaultLanguage = defaultLanguage(person);
    return person;
  }

  /** Says and decides what can only be said when all rows are known. */
  void finish(List<PersonRow> rows) {
    widths.finish(rows);
    dates.finish(rows);
    statuses.decide(rows);
    if (unsureName != null) {
      problems.add(
          unsureName.row,
          unsureName.line,
          mapping.header(ImportField.FAMILY_NAME),
          unsureName.name(),
          ProblemCode.NAME_SPLIT,
          unsureName.value(ImportField.GIVEN_NAME),
          unsureName.value(ImportField.FAMILY_NAME));
    }
  }

  /** The words of the status columns; to be asked after {@link #finish}. */
  List<ImportReport.StatusWord> statusWords() {
    return statuses.words();
  }

  private static String cell(List<String> raw, int column) {
    return column < raw.size() ? raw.get(column) : "";
  }

  private void read(PersonRow person, ImportField field, List<String> raw) {
    switch (field) {
      case STATUS, LEFT_ON, MANAGER -> several(person, field, raw);
      case FAMILY_NAME -> {
        if (!mapping.splitsName()) {
          single(person, field, cell(raw, mapping.column(field)));
        }
      }
      case GIVEN_NAME -> {
        if (mapping.splitsName()) {
          wholeName(person, cell(raw, mapping.column(field)));
        } else {
          single(person, field, cell(raw, mapping.column(field)));
        }
      }
      default -> single(person, field, cell(raw, mapping.column(field)));
    }
  }

  private void single(PersonRow person, ImportField field, String raw) {
    boolean before = person.rejected;
    person.rejected = false;
    String text = cells.clean(person, field, mapping.column(field), raw);
    if (field == ImportField.HIRED_ON) {
      if (text != null) {
        dates.hired(person, text);
      }
    } else {
      String value = text == null ? null : values.normal(person, field, text);
      if (value == null && field.required() && !person.rejected) {
        cells.report(person, field, raw, ProblemCode.MISSING_VALUE);
      }
      person.set(field, value == null ? null : pooled(field, value));
    }
    person.rejected |= before;
  }

  private void several(PersonRow person, ImportField field, List<String> raw) {
    List<Integer> columns = mapping.columns(field);
    for (int slot = 0; slot < columns.size(); slot++) {
      int column = columns.get(slot);
      String text = cells.clean(person, field, column, cell(raw, column));
      if (text == null) {
        continue;
      }
      if (field == ImportField.STATUS) {
        statuses.say(person, slot, column, text);
      } else if (field == ImportField.LEFT_ON) {
        dates.leaving(person, slot, text);
      } else {
        manager(person, slot, text);
      }
    }
  }

  private void manager(PersonRow person, int slot, String text) {
    String pooled = pooled(ImportField.MANAGER, text);
    if (person.managers == null) {
      person.managers = new String[mapping.columns(ImportField.MANAGER).size()];
    }
    person.managers[slot] = pooled;
  }

  private void wholeName(PersonRow person, String raw) {
    int column = mapping.column(ImportField.GIVEN_NAME);
    String text = cells.clean(person, ImportField.GIVEN_NAME, column, raw);
    if (text == null) {
      if (!person.rejected) {
        cells.report(person, ImportField.GIVEN_NAME, raw, ProblemCode.MISSING_VALUE);
      }
      return;
    }
    NameSplit split = NameSplit.of(text);
    if (split.given().isEmpty() || split.family().isEmpty()) {
      cells.report(person, ImportField.GIVEN_NAME, raw, ProblemCode.ONE_NAME_ONLY);
      return;
    }
    person.set(ImportField.GIVEN_NAME, pooled(ImportField.GIVEN_NAME, split.given()));
    person.set(ImportField.FAMILY_NAME, split.family());
    if (!split.sure()) {
      unsureName = unsureName == null ? person : unsureName;
    }
  }

  /** Whoever stands in a row that cannot be read is not absent from the file. */
  private void known(PersonRow person, List<String> raw) {
    if (mapping.has(ImportField.EMPLOYEE_NUMBER)) {
      String number =
          InvisibleText.collapsed(cell(raw, mapping.column(ImportField.EMPLOYEE_NUMBER)));
      person.set(ImportField.EMPLOYEE_NUMBER, number.isEmpty() ? null : FieldValues.whole(number));
    }
  }

  private void login(PersonRow person, List<String> raw) {
    if (mapping.login() >= 0) {
      String login = InvisibleText.collapsed(cell(raw, mapping.login()));
      person.login = login.isEmpty() ? null : FieldValues.whole(login);
    }
  }

  private String pooled(ImportField field, String value) {
    return switch (field) {
      case EMPLOYEE_NUMBER, EMAIL, FAMILY_NAME, PHONE -> value;
      default -> pool.computeIfAbsent(value, v -> v);
    };
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
