package org.compagnon.web.layout;

import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.compagnon.shared.Page;

/**
 * The functions of the namespace {@code compagnon}: how names, dates and numbers are written, in
 * the page's language. Null gives an empty text everywhere.
 */
public final class Formats {
  private static final int NEIGHBOURS = 2;

  private Formats() {}

  /** At most two letters for a name: "Léa Marchetti" is "LM". */
  public static String initials(String name) {
    if (name == null || name.isBlank()) {
      return "";
    }
    List<String> words = Arrays.asList(name.trim().split("[\\s-]+"));
    List<String> ends =
        words.size() == 1 ? words : List.of(words.get(0), words.get(words.size() - 1));
    return ends.stream()
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** A day, written out: "Thursday, 11 February 2027". */
  public static String day(LocalDate date) {
    return date == null ? "" : date.format(style(FormatStyle.FULL));
  }

  /** A day, short: "11 Feb 2027". */
  public static String date(LocalDate date) {
    return date == null ? "" : date.format(style(FormatStyle.MEDIUM));
  }

  /** A moment with its zone; {@code zone} null: UTC. "11 Feb 2027, 10:00 (Europe/Paris)". */
  public static String moment(Instant instant, String zone) {
    if (instant == null) {
      return "";
    }
    ZoneId id = zone == null || zone.isBlank() ? ZoneOffset.UTC : ZoneId.of(zone);
    DateTimeFormatter both =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    String name = id.equals(ZoneOffset.UTC) ? "UTC" : id.getId();
    return both.withLocale(locale()).format(instant.atZone(id)) + " (" + name + ")";
  }

  /** A moment in UTC: "11 Feb 2027, 10:00 (UTC)". */
  public static String instant(Instant instant) {
    return moment(instant, null);
  }

  /** A number with the language's separators, at most two decimals. */
  public static String number(Number value) {
    if (value == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  /** A score in basis points as a number from 0 to 100, rounded down, so that 100 means perfect. */
  public static String points(Number basisPoints) {
    return basisPoints == null ? "" : number(Math.floorDiv(basisPoints.longValue(), 100L));
  }

  /** A share of 1 as a percentage: 0.214 is "21 %" or "21%". */
  public static String percent(Number share) {
    return share == null
        ? ""
        : NumberFormat.getPercentInstance(locale()).format(share.doubleValue());
  }

  /** Name of a country by its ISO code; anything else stays as it is. */
  public static String country(String code) {
    if (code == null) {
      return "";
    }
    return code.matches("[A-Z]{2}") ? new Locale("", code).getDisplayCountry(locale()) : code;
  }

  /** Name of a language by its ISO code; anything else stays as it is. */
  public static String tongue(String code) {
    if (code == null) {
      return "";
    }
    return code.matches("[a-z]{2,3}") ? new Locale(code).getDisplayLanguage(locale()) : code;
  }

  /** {@code value} of {@code max} in whole percent, 0–100; 0 where {@code max} is not above 0. */
  public static int share(Number value, Number max) {
    if (value == null || max == null || max.doubleValue() <= 0) {
      return 0;
    }
    long percent = Math.round(100 * value.doubleValue() / max.doubleValue());
    return (int) Math.min(100, Math.max(0, percent));
  }

  /** "38/40". */
  public static String outOf(Number value, Number max) {
    return number(value) + "/" + number(max);
  }

  /** First and last row of a page and how many there are: "26–50 / 1,200". */
  public static String range(Page<?> page) {
    if (page == null || page.total() == 0) {
      return "0";
    }
    long first = (long) page.page() * page.size() + 1;
    long last = Math.min(page.total(), first + page.items().size() - 1);
    return number(first) + "–" + number(last) + " / " + number(page.total());
  }

  /** Numbers of the pages near this one, from 0. */
  public static List<Integer> pagesAround(Page<?> page) {
    int from = Math.max(0, page.page() - NEIGHBOURS);
    int to = Math.min(page.pages() - 1, page.page() + NEIGHBOURS);
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private static DateTimeFormatter style(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale());
  }

  private static Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context == null || context.getViewRoot() == null
        ? Locale.UK
        : context.getViewRoot().getLocale();
  }
}
