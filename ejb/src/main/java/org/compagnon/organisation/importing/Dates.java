package org.compagnon.organisation.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of one column in the forms people and programs write.
 *
 * <p>Where day and month are both numbers, the other dates of the column settle which comes first.
 * Those read before that was known are corrected at the end.
 */
final class Dates {

  private static final String TAIL =
      "(?:[T ,]+(?:at |um |\u00e0 )?\\d{1,2}[:.h]\\d{2}.*|\\s*(?:z|[+-]\\d{2}:?\\d{2}))?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})" + TAIL, Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATED =
      Pattern.compile(
          "(\\d{1,2})([/.\\- ]|\\. )(\\d{1,2})\\2(\\d{4}|\\d{2})" + TAIL, Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})[ ./-]*(\\p{L}{3,12})[ ./-]*(\\d{4}|\\d{2})" + TAIL);
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,12})[ ./-]*(\\d{1,2})[ ./-]+(\\d{4})" + TAIL);
  private static final Pattern YEAR_MONTH =
      Pattern.compile("(\\d{4})[ ./-]*(\\p{L}{3,12})[ ./-]*(\\d{1,2})" + TAIL);
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,10}\\.?,? +(?=\\d|\\p{L})");
  private static final Pattern ORDINAL =
      Pattern.compile("(?<=\\d)(?:st|nd|rd|th|er|e|o|\u00ba)?(?=[\\s,.-]|$)");
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private final DateOrder order;
  private final int lastYear;
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private boolean formKnown;
  private String open;

  private record Pending(PersonRow row, LocalDate date, String text, String form) {}

  /** How often a form of dates began with the day, and with the month, beyond doubt. */
  private static final class Evidence {
    private int dayFirst;
    private int monthFirst;
  }

  /**
   * @param lastYear the last year that two digits can mean
   */
  Dates(DateOrder order, int lastYear) {
    this.order = order;
    this.lastYear = lastYear;
  }

  /** The date, or null where the text is none; {@link #formKnown} then says why. */
  LocalDate read(String text, PersonRow row) {
    formKnown = true;
    open = null;
    LocalDate date = read(text);
    if (date != null && open != null) {
      pending.add(new Pending(row, date, text, open));
    }
    return date;
  }

  /** Whether the text that was read last had the form of a date. */
  boolean formKnown() {
    return formKnown;
  }

  private LocalDate read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(3), iso.group(4));
    }
    Matcher separated = SEPARATED.matcher(text);
    if (separated.matches()) {
      return numbers(
          separated.group(1),
          separated.group(3),
          separated.group(4),
          separated.group(2).substring(0, 1));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return compact(compact);
    }
    Matcher serial = SERIAL.matcher(text);
    if (serial.matches() && Integer.parseInt(serial.group(1)) >= 10_000) {
      return EPOCH.plusDays(Integer.parseInt(serial.group(1)));
    }
    return named(text);
  }

  private LocalDate compact(Matcher m) {
    String year = m.group(1) + m.group(2);
    if (Integer.parseInt(year) >= 1900 && Integer.parseInt(year) < 2100) {
      LocalDate date = date(year, m.group(3), m.group(4));
      if (date != null) {
        return date;
      }
    }
    return numbers(m.group(1), m.group(2), m.group(3) + m.group(4), "");
  }

  private LocalDate named(String text) {
    String plain = Folding.plain(text).replace(",", " ").replaceAll(" +", " ").strip();
    plain =
        ORDINAL.matcher(plain).replaceAll("").replaceAll("\\b(?:of|de|del|den|the|le)\\b ?", "");
    LocalDate date = withMonth(plain);
    if (date == null && formKnown) {
      formKnown = false;
      String later = WEEKDAY.matcher(plain).replaceFirst("");
      if (!later.equals(plain)) {
        formKnown = true;
        date = withMonth(later);
        if (date == null) {
          Matcher separated = SEPARATED.matcher(later);
          formKnown = separated.matches();
          date = formKnown ? read(later) : null;
        }
      }
    }
    return date;
  }

  /** {@code formKnown} stays true where there was no month to be found. */
  private LocalDate withMonth(String text) {
    Matcher day = DAY_MONTH.matcher(text);
    if (day.matches() && MonthNames.number(day.group(2)) > 0) {
      return date(day.group(3), String.valueOf(MonthNames.number(day.group(2))), day.group(1));
    }
    Matcher month = MONTH_DAY.matcher(text);
    if (month.matches() && MonthNames.number(month.group(1)) > 0) {
      return date(
          month.group(3), String.valueOf(MonthNames.number(month.group(1))), month.group(2));
    }
    Matcher year = YEAR_MONTH.matcher(text);
    if (year.matches() && MonthNames.number(year.group(2)) > 0) {
      return date(year.group(1), String.valueOf(MonthNames.number(year.group(2))), year.group(3));
    }
    return null;
  }

  private LocalDate numbers(String first, String second, String year, String separator) {
    int one = Integer.parseInt(first);
    int two = Integer.parseInt(second);
    boolean dots = separator.equals(".");
    if (order == DateOrder.MONTH_FIRST && !dots) {
      return date(year, first, second);
    }
    if (order == DateOrder.DAY_FIRST || dots) {
      return date(year, second, first);
    }
    String form = separator + year.length();
    if (one > 12) {
      // 15-03-19 may as well begin with the year: it is taken as it stands but settles nothing.
      if (!form.equals("-2")) {
        evidence.computeIfAbsent(form, f -> new Evidence()).dayFirst++;
      }
      return date(year, second, first);
    }
    if (two > 12) {
      evidence.computeIfAbsent(form, f -> new Evidence()).monthFirst++;
      return date(year, first, second);
    }
    open = one == two ? null : form;
    return date(year, second, first);
  }

  /**
   * Corrects what was read before the order was known, and says so where nothing tells day from
   * month.
   *
   * @param elsewhere the order of a form in the other columns of the file: positive for the day
   *     first, negative for the month, 0 for unknown
   */
  void settle(
      ToIntFunction<String> elsewhere,
      String column,
      Problems problems,
      BiConsumer<PersonRow, LocalDate> set) {
    Pending first = null;
    int unsettled = 0;
    for (Pending each : pending) {
      int settled =
          evidence.containsKey(each.form) ? order(each.form) : elsewhere.applyAsInt(each.form);
      if (settled < 0) {
        set.accept(each.row, swapped(each.date));
      } else if (settled == 0) {
        first = first == null ? each : first;
        unsettled++;
      }
    }
    if (first != null) {
      problems.add(
          first.row.row,
          first.row.line,
          column,
          first.text,
          ProblemCode.AMBIGUOUS_DATE,
          String.valueOf(unsettled));
    }
    pending.clear();
  }

  /** Positive where dates of that form begin with the day, negative with the month, else 0. */
  int order(String form) {
    Evidence found = evidence.get(form);
    return found == null || found.dayFirst > 0 && found.monthFirst > 0
        ? 0
        : found.dayFirst - found.monthFirst;
  }

  private static LocalDate swapped(LocalDate date) {
    return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
  }

  private LocalDate date(String year, String month, String day) {
    try {
      int y = Integer.parseInt(year);
      if (year.length() == 2) {
        y += y + 2000 > lastYear ? 1900 : 2000;
      }
      return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
