package org.compagnon.organisation.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in one column: ISO, or day, month and year separated by {@code / - .}. */
final class Dates {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]\\d{2}:\\d{2}.*)?");
  private static final Pattern SEPARATED =
      Pattern.compile("(\\d{1,2})([/.\\- ])(\\d{1,2})\\2(\\d{4})(?: \\d{1,2}:\\d{2}.*)?");

  private final DateOrder order;
  private int dayFirst;
  private int undecided;
  private PersonRow firstUndecided;
  private String firstValue;

  Dates(DateOrder order) {
    this.order = order;
  }

  /** The date, or null where the text is none. */
  LocalDate read(String text, PersonRow row) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher separated = SEPARATED.matcher(text);
    if (!separated.matches()) {
      return null;
    }
    String first = separated.group(1);
    String second = separated.group(3);
    if (order == DateOrder.MONTH_FIRST) {
      return date(separated.group(4), first, second);
    }
    boolean dot = separated.group(2).equals(".");
    if (Integer.parseInt(first) > 12 || dot) {
      dayFirst++;
    } else if (Integer.parseInt(second) <= 12 && !first.equals(second)) {
      undecided(text, row);
    }
    return date(separated.group(4), second, first);
  }

  private void undecided(String text, PersonRow row) {
    if (undecided++ == 0) {
      firstUndecided = row;
      firstValue = text;
    }
  }

  /** Reports, once for the column, that nothing in it tells day from month. */
  void report(String column, Problems problems) {
    if (order == DateOrder.AUTOMATIC && undecided > 0 && dayFirst == 0) {
      problems.add(
          firstUndecided.row,
          firstUndecided.line,
          column,
          firstValue,
          ProblemCode.AMBIGUOUS_DATE,
          String.valueOf(undecided));
    }
  }

  private static LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
