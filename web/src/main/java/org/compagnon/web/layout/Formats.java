package org.compagnon.web.layout;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
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
    return writing().day(date);
  }

  /** A day, short: "11 Feb 2027". */
  public static String date(LocalDate date) {
    return writing().date(date);
  }

  /**
   * A moment with its zone; {@code zone} null: the reader's. "11 Feb 2027, 10:00 (Europe/Paris)".
   */
  public static String moment(Instant instant, String zone) {
    return writing().moment(instant, zone);
  }

  /** A moment where the reader is: "11 Feb 2027, 10:00 (Europe/Paris)". */
  public static String instant(Instant instant) {
    return moment(instant, null);
  }

  /** A number with the language's separators, at most two decimals. */
  public static String number(Number value) {
    return writing().number(value);
  }

  /** A score in basis points as a number from 0 to 100, rounded down, so that 100 means perfect. */
  public static String points(Number basisPoints) {
    return basisPoints == null ? "" : number(Math.floorDiv(basisPoints.longValue(), 100L));
  }

  /** A share of 1 as a percentage: 0.214 is "21 %" or "21%". */
  public static String percent(Number share) {
    return writing().percent(share);
  }

  /** Name of a country by its ISO code; anything else stays as it is. */
  public static String country(String code) {
    return writing().country(code);
  }

  /** Name of a language by its ISO code; anything else stays as it is. */
  public static String tongue(String code) {
    return writing().tongue(code);
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
    return writing().outOf(value, max);
  }

  /** First and last row of a page and how many there are: "26–50 / 1,200". */
  public static String range(Page<?> page) {
    return writing().range(page);
  }

  /** Numbers of the pages near this one, from 0. */
  public static List<Integer> pagesAround(Page<?> page) {
    int from = Math.max(0, page.page() - NEIGHBOURS);
    int to = Math.min(page.pages() - 1, page.page() + NEIGHBOURS);
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private static Writing writing() {
    FacesContext context = FacesContext.getCurrentInstance();
    return new Writing(
        context == null || context.getViewRoot() == null
            ? Locale.UK
            : context.getViewRoot().getLocale(),
        ReaderZone.now());
  }
}
