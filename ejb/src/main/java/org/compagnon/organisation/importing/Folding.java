package org.compagnon.organisation.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable: without case, accents and punctuation. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final Pattern NOT_ALNUM = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  /**
   * Lower case without accents, punctuation folded to single spaces; "" for null. {@code +} and
   * {@code #} stay (C++, C#).
   */
  public static String words(String text) {
    return text == null ? "" : NOT_WORD.matcher(plain(text)).replaceAll(" ").strip();
  }

  /** Lower-case letters and digits only: how headers are compared; "" for null. */
  public static String header(String text) {
    return text == null ? "" : NOT_ALNUM.matcher(plain(text)).replaceAll("");
  }

  /** Lower case without accents; everything else stays. */
  public static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String marksOff =
        MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return marksOff
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
