package org.compagnon.organisation.importing;

import java.util.regex.Pattern;

/** Characters that nobody sees: kinds of spaces become spaces, marks without width are dropped. */
final class InvisibleText {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085]+");

  private InvisibleText() {}

  /** Without marks, every run of white space one space, nothing at the ends. */
  static String collapsed(String text) {
    String seen = withoutMarks(text);
    return isPlain(seen) ? seen.strip() : SPACES.matcher(seen).replaceAll(" ").strip();
  }

  /** Whether single plain spaces are all the blanks there are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' '
          ? i > 0 && text.charAt(i - 1) == ' '
          : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
        return false;
      }
    }
    return true;
  }

  /** Without marks that have no width; joiners stay where a script needs them. */
  static String withoutMarks(String text) {
    int at = firstMark(text);
    if (at < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text, i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static int firstMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127 && isMark(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    if (c == '\u200c' || c == '\u200d') {
      return !(needsJoiner(text, at - 1) && needsJoiner(text, at + 1));
    }
    return c == '\u00ad'
        || c == '\u180e'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u2064'
        || c >= '\u2066' && c <= '\u206f'
        || c == '\ufeff'
        || c >= '\ufe00' && c <= '\ufe0f'
        || c >= '\ufff9' && c <= '\ufffb';
  }

  /** Arabic and Indic scripts shape their letters by joiners. */
  private static boolean needsJoiner(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '\u0590';
  }
}
