package org.compagnon.organisation.importing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans one cell and reports what had to be cleaned, whatever its field. */
final class CellCleaner {

  private static final Pattern LINE_BREAKS =
      Pattern.compile("\\s*[\\r\\n\\t\\u2028\\u2029\\u0085]+\\s*");
  private static final Pattern DAMAGED =
      Pattern.compile(
          "\\ufffd|\\u00c3[\\u0080-\\u00bf\\u20ac\\u2018-\\u201e\\u2020-\\u2026\\u2122]|\\u00e2\\u20ac");

  private final HeaderMapping mapping;
  private final Problems problems;
  private int reported;

  CellCleaner(HeaderMapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  /**
   * The cell in composed form, trimmed and on one line; null where nothing is left or it cannot be
   * used.
   */
  String clean(PersonRow row, ImportField field, String raw) {
    if (raw.isEmpty()) {
      return null;
    }
    String text = trimmed(raw);
    if (text.length() != raw.length()) {
      report(row, field, raw, ProblemCode.PADDED);
    }
    if (hasControl(text, true)) {
      report(row, field, raw, ProblemCode.LINE_BREAK);
      text = LINE_BREAKS.matcher(text).replaceAll(" ");
    }
    if (text.isEmpty()) {
      return null;
    }
    if (hasControl(text, false)) {
      return reject(row, field, raw, ProblemCode.CONTROL_CHARACTER);
    }
    if (!isAscii(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
      if (DAMAGED.matcher(text).find()) {
        report(row, field, raw, ProblemCode.DAMAGED_TEXT);
      }
    }
    if (field == ImportField.EMAIL || text.length() <= field.maxLength()) {
      if (isFormula(text, field)) {
        report(row, field, raw, ProblemCode.FORMULA);
      }
      return text;
    }
    return reject(row, field, raw, ProblemCode.TOO_LONG, String.valueOf(field.maxLength()));
  }

  /** How many problems of single cells were reported so far. */
  int reported() {
    return reported;
  }

  void report(PersonRow row, ImportField field, String raw, ProblemCode code, String... args) {
    reported++;
    problems.add(row.row, row.line, mapping.header(field), raw, code, args);
    row.rejected |= code.severity() == Severity.ERROR;
  }

  private String reject(
      PersonRow row, ImportField field, String raw, ProblemCode code, String... args) {
    report(row, field, raw, code, args);
    return null;
  }

  private static String trimmed(String raw) {
    int from = 0;
    int to = raw.length();
    while (from < to && isPadding(raw.charAt(from))) {
      from++;
    }
    while (to > from && isPadding(raw.charAt(to - 1))) {
      to--;
    }
    return raw.substring(from, to);
  }

  private static boolean isPadding(char c) {
    return c <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r')
        || c > 127 && (Character.isSpaceChar(c) || c == '\ufeff' || c >= '\u200b' && c <= '\u200d');
  }

  private static boolean hasControl(String text, boolean lineBreaks) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineBreak =
          c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085';
      boolean control =
          Character.isISOControl(c)
              || c >= '\u202a' && c <= '\u202e'
              || c >= '\u2066' && c <= '\u2069';
      if (lineBreaks ? lineBreak : control && !lineBreak) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormula(String text, ImportField field) {
    char c = text.charAt(0);
    boolean number = field == ImportField.PHONE || field == ImportField.LEVEL;
    return c == '=' || c == '@' || (c == '+' || c == '-') && !number && text.length() > 1;
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
