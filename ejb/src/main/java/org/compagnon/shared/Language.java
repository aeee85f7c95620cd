package org.compagnon.shared;

import java.util.Locale;

/** The languages the product speaks. */
public enum Language {
  /** English. */
  EN("en", Locale.UK),
  /** French. */
  FR("fr", Locale.FRANCE);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** ISO 639-1 code, as stored. */
  public String code() {
    return code;
  }

  /** The locale for dates, numbers and texts. */
  public Locale locale() {
    return locale;
  }

  /** The language of a code or tag ("fr", "fr-CA"); English for anything else and for null. */
  public static Language of(String code) {
    return code != null && code.toLowerCase(Locale.ROOT).startsWith("fr") ? FR : EN;
  }

  /** The language of a locale; English for anything but French. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage());
  }
}
