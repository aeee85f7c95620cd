package org.compagnon.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The domain's sentences: failures, reasons, mail. The bundle of a key is named by its first part:
 * {@code pairing.failure.x} lives in {@code org/compagnon/i18n/pairing.properties} (English) and
 * {@code pairing_fr.properties}.
 */
public final class Texts {
  private static final String BASE = "org.compagnon.i18n.";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /**
   * The sentence, or the key in question marks where it is missing (the parity test prevents it).
   */
  public static String say(Language language, String key, Object... arguments) {
    return find(language, key, arguments).orElse("?" + key + "?");
  }

  /** The sentence, or the key in question marks. */
  public static String say(Language language, String key, List<?> arguments) {
    return say(language, key, arguments.toArray());
  }

  /** The sentence if there is one. Numbers and days are shown in the language's way. */
  public static Optional<String> find(Language language, String key, Object... arguments) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    Locale locale = language.locale();
    try {
      String pattern =
          ResourceBundle.getBundle(
                  BASE + key.substring(0, dot), locale, Texts.class.getClassLoader(), NO_FALLBACK)
              .getString(key);
      return Optional.of(format(pattern, locale, arguments));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** Fills a pattern; a day is written out ("11 February 2027"), not as machines write it. */
  public static String format(String pattern, Locale locale, Object... arguments) {
    Object[] shown =
        Arrays.stream(arguments)
            .map(value -> value instanceof LocalDate day ? written(day, locale) : value)
            .toArray();
    return new MessageFormat(pattern, locale).format(shown);
  }

  private static String written(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }
}
