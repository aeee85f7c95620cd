package org.compagnon.organisation.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** The columns of dates of a file: the day somebody was hired, and days on which people leave. */
final class DateColumns {

  private static final Pattern OPEN =
      Pattern.compile(
          "open|open ended|present|current|now|ongoing|indefinite|permanent|active|en cours"
              + "|indetermine|cdi|a ce jour|aujourd hui|unbefristet|offen|heute|no|non|nein");

  private final HeaderMapping mapping;
  private final ImportOptions options;
  private final CellCleaner cells;
  private final Problems problems;
  private final Dates hired;
  private final List<Dates> leaving = new ArrayList<>();
  private final LocalDate tooOld;
  private final LocalDate nextYear;

  DateColumns(HeaderMapping mapping, ImportOptions options, CellCleaner cells, Problems problems) {
    this.mapping = mapping;
    this.options = options;
    this.cells = cells;
    this.problems = problems;
    int year = options.today().getYear();
    hired = new Dates(options.dateOrder(), year + 1);
    mapping
        .columns(ImportField.LEFT_ON)
        .forEach(c -> leaving.add(new Dates(options.dateOrder(), year + 30)));
    this.tooOld = options.today().minusYears(70);
    this.nextYear = options.today().plusYears(1);
  }

  /** Reads the day of hiring from a cleaned cell. */
  void hired(PersonRow row, String text) {
    LocalDate date = read(row, hired, mapping.column(ImportField.HIRED_ON), text);
    row.set(ImportField.HIRED_ON, date == null ? null : date.toString());
  }

  /**
   * Reads a day of leaving from a cleaned cell.
   *
   * @param slot which of the columns, from 0
   */
  void leaving(PersonRow row, int slot, String text) {
    if (isOpen(text)) {
      return;
    }
    int column = mapping.columns(ImportField.LEFT_ON).get(slot);
    LocalDate date = read(row, leaving.get(slot), column, text);
    if (date != null) {
      if (row.leavingDates == null) {
        row.leavingDates = new String[leaving.size()];
      }
      row.leavingDates[slot] = date.toString();
    }
  }

  /** Employment without an end, in words. */
  private static boolean isOpen(String text) {
    return !Character.isDigit(text.charAt(0)) && OPEN.matcher(Folding.words(text)).matches();
  }

  private LocalDate read(PersonRow row, Dates dates, int column, String text) {
    LocalDate date = dates.read(text, row);
    if (date == null) {
      cells.report(
          row,
          column,
          text,
          dates.formKnown() ? ProblemCode.BAD_DATE : ProblemCode.UNKNOWN_DATE_FORM);
    }
    return date;
  }

  /** Settles the order of day and month, when all rows are read, and judges the dates. */
  void finish(List<PersonRow> rows) {
    ToIntFunction<String> known =
        form -> hired.order(form) + leaving.stream().mapToInt(d -> d.order(form)).sum();
    if (mapping.has(ImportField.HIRED_ON)) {
      hired.settle(
          known,
          mapping.header(ImportField.HIRED_ON),
          problems,
          (row, date) -> row.set(ImportField.HIRED_ON, date.toString()));
      rows.forEach(this::judge);
    }
    for (int i = 0; i < leaving.size(); i++) {
      int slot = i;
      leaving
          .get(i)
          .settle(
              known,
              mapping.header(mapping.columns(ImportField.LEFT_ON).get(i)),
              problems,
              (row, date) -> row.leavingDates[slot] = date.toString());
    }
  }

  private void judge(PersonRow row) {
    String text = row.value(ImportField.HIRED_ON);
    if (text == null) {
      return;
    }
    LocalDate date = LocalDate.parse(text);
    if (date.isAfter(nextYear) || date.isBefore(tooOld)) {
      cells.report(row, ImportField.HIRED_ON, text, ProblemCode.UNLIKELY_DATE, text);
    } else if (date.isAfter(options.today())) {
      cells.report(row, ImportField.HIRED_ON, text, ProblemCode.FUTURE_DATE, text);
    }
  }
}
