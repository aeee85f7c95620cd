package org.compagnon.organisation.importing;

import java.util.regex.Pattern;
import org.compagnon.shared.Spelling;

/** Makes texts comparable: without case, accents and punctuation. */
public final class Folding {

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
    return Spelling.plain(text);
  }
}
