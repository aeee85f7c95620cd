package org.compagnon.reporting;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a spreadsheet makes of a text that it finds in a CSV file. Excel and LibreOffice take what
 * looks like a number, a day, a time, an amount, a truth value or an error for one, and the text is
 * lost: 00777 becomes 777, 3-4 the fourth of March. Which words count depends on the reader's
 * settings, so that those of many languages are taken for dangerous; to keep one text too many does
 * no harm.
 */
final class Typing {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern DIGIT =
      Pattern.compile("\\p{Nd}|[\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE]");
  private static final int SHORTEST_MONTH = 3;

  /** Words beside which digits may still be a number, a time or an amount. */
  private static final Set<String> BESIDE_DIGITS =
      Set.of(
          "e", "d", "x", "a", "p", "am", "pm", "h", "eur", "usd", "gbp", "chf", "jpy", "cny", "cad",
          "aud", "sek", "nok", "dkk", "pln", "kr", "fr", "de", "of", "th", "st", "nd", "rd");

  /** Short names of currencies, which may stand in front. */
  private static final Set<String> AMOUNTS = Set.of("kr", "fr");

  private static final Set<String> TRUTHS =
      Set.of(
          "true",
          "false",
          "vrai",
          "faux",
          "wahr",
          "falsch",
          "verdadero",
          "falso",
          "vero",
          "verdadeiro",
          "waar",
          "onwaar",
          "sant",
          "falskt",
          "sand",
          "falsk",
          "prawda",
          "fałsz");

  private static final List<String> CALENDAR =
      Stream.of("en", "fr", "de", "es", "it", "nl", "pt", "sv", "da", "pl")
          .map(Locale::forLanguageTag)
          .map(DateFormatSymbols::getInstance)
          .flatMap(
              names ->
                  Stream.of(names.getMonths(), names.getShortMonths(), names.getWeekdays())
                      .flatMap(Arrays::stream))
          .map(name -> NOT_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""))
          .filter(name -> name.length() >= SHORTEST_MONTH)
          .distinct()
          .toList();

  private Typing() {}

  /** Whether a spreadsheet would take the text for something else than a text. */
  static boolean changes(String text) {
    String bare = text.strip().toLowerCase(Locale.ROOT);
    if (bare.startsWith("#") || TRUTHS.contains(bare)) {
      return true;
    }
    return DIGIT.matcher(bare).find()
        && mayBegin(bare)
        && words(bare).stream().allMatch(Typing::mayBeInAValue);
  }

  /** Letters begin a value only as a month, a day of the week or a currency. */
  private static boolean mayBegin(String text) {
    String word = NOT_LETTERS.split(text, 2)[0];
    return word.isEmpty() || word.length() >= SHORTEST_MONTH || AMOUNTS.contains(word);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(NOT_LETTERS.split(text)));
    words.remove("");
    return words;
  }

  private static boolean mayBeInAValue(String word) {
    return BESIDE_DIGITS.contains(word)
        || word.length() >= SHORTEST_MONTH
            && CALENDAR.stream().anyMatch(name -> name.startsWith(word));
  }
}
