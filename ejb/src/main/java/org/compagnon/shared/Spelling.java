package org.compagnon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What different ways to write the same text have in common. */
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

  /** Letters that do not come apart into a letter and a mark. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ħ",
          "h", "ı", "i");

  private Spelling() {}

  /**
   * The text as it is meant: in composed form, without characters that nobody sees, with one plain
   * space for blanks of any kind and number, none at the ends; null for null and for nothing.
   */
  public static String tidy(String text) {
    if (text == null) {
      return null;
    }
    String seen = UNSEEN.matcher(text).replaceAll("");
    String spaced = BLANKS.matcher(seen).replaceAll(" ").strip();
    return spaced.isEmpty() ? null : Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }

  /** The same for texts that differ in nothing but blanks, case and form; "" for null. */
  public static String key(String text) {
    String tidy = tidy(text);
    return tidy == null
        ? ""
        : Normalizer.normalize(tidy, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Lower case without accents; everything else stays. */
  public static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    for (Map.Entry<String, String> letter : WHOLE.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }
}
