package org.compagnon.organisation.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Cleans one cell and reports what had to be cleaned, whatever its field. */
final class CellCleaner {

  private static final Pattern LINE_BREAKS =
      Pattern.compile("\\s*[\\r\\n\\t\\u2028\\u2029\\u0085]+\\s*");
  private static final Pattern EXCEL_TEXT = Pattern.compile("=\"((?:[^\"]|\"\")*)\"");
  private static final Pattern EXCEL_MARK = Pattern.compile("'(?=[=+@\\d-])");
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private static final int REMEMBERED = 10_000;

  private final HeaderMapping mapping;
  private final Problems problems;
  private final boolean repairs;
  private final Map<String, Boolean> nothing = new HashMap<>();
  private int reported;

  CellCleaner(HeaderMapping mapping, boolean repairs, Problems problems) {
    this.mapping = mapping;
    this.repairs = repairs;
    this.problems = problems;
  }

  /**
   * The cell in composed form, trimmed and on one line; null where nothing is left, it says that
   * there is nothing, or it cannot be used.
   */
  String clean(PersonRow row, ImportField field, int column, String raw) {
    if (raw.isEmpty()) {
      return null;
    }
    String text = trimmed(raw);
    if (text.length() != raw.length()) {
      report(row, column, raw, ProblemCode.PADDED);
    }
    if (hasControl(text, true)) {
      report(row, column, raw, ProblemCode.LINE_BREAK);
      text = LINE_BREAKS.matcher(text).replaceAll(" ");
    }
    if (!isAscii(text)) {
      text = beyondAscii(row, column, raw, text);
    }
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (hasControl(text, false)) {
      return reject(row, column, raw, ProblemCode.CONTROL_CHARACTER);
    }
    if ((text.indexOf('?') >= 0 || !isAscii(text))
        && DamagedText.isLost(text)
        && field != ImportField.JOB_TITLE) {
      return reject(row, column, raw, ProblemCode.LOST_TEXT);
    }
    text = asMeant(text);
    if (text.isEmpty() || saysNothing(field, text)) {
      return null;
    }
    if (field == ImportField.EMAIL || text.length() <= field.maxLength()) {
      if (isFormula(text, field)) {
        report(row, column, raw, ProblemCode.FORMULA);
      }
      return text;
    }
    return reject(row, column, raw, ProblemCode.TOO_LONG, String.valueOf(field.maxLength()));
  }

  /** Texts that repeat in many rows are looked at once. */
  private boolean saysNothing(ImportField field, String text) {
    return switch (field) {
      case EMPLOYEE_NUMBER, GIVEN_NAME, FAMILY_NAME, EMAIL, PHONE, HIRED_ON, LEFT_ON ->
          NoValue.is(field, text);
      default -> {
        Boolean known = nothing.get(text);
        if (known == null) {
          known = NoValue.is(field, text);
          if (nothing.size() < REMEMBERED) {
            nothing.put(text, known);
          }
        }
        yield known;
      }
    };
  }

  /** Without the wrappings by which text is kept text on its way through a spreadsheet. */
  private static String asMeant(String text) {
    char first = text.charAt(0);
    if (first != '=' && first != '\'' && !text.contains("  ")) {
      return text;
    }
    var wrapped = EXCEL_TEXT.matcher(text);
    String meant = wrapped.matches() ? wrapped.group(1).replace("\"\"", "\"").strip() : text;
    meant = EXCEL_MARK.matcher(meant).lookingAt() ? meant.substring(1) : meant;
    return meant.contains("  ") ? SPACES.matcher(meant).replaceAll(" ") : meant;
  }

  private String beyondAscii(PersonRow row, int column, String raw, String trimmed) {
    String text = Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    if (DamagedText.isDamaged(text)) {
      String right = DamagedText.repaired(text);
      if (!repairs) {
        report(row, column, raw, ProblemCode.DAMAGED_TEXT, right);
        return right;
      }
      report(row, column, raw, ProblemCode.REPAIRED_TEXT, right);
      text = Normalizer.normalize(right, Normalizer.Form.NFC);
    }
    String visible = InvisibleText.withoutMarks(text);
    if (visible.length() != text.length()) {
      report(row, column, raw, ProblemCode.INVISIBLE_CHARACTER);
    }
    return InvisibleText.collapsed(visible);
  }

  /** How many problems of single cells were reported so far. */
  int reported() {
    return reported;
  }

  void report(PersonRow row, ImportField field, String raw, ProblemCode code, String... args) {
    report(row, mapping.has(field) ? mapping.column(field) : -1, raw, code, args);
  }

  void report(PersonRow row, int column, String raw, ProblemCode code, String... args) {
    reported++;
    problems.add(row.row, row.line, column < 0 ? "" : mapping.header(column), raw, code, args);
    row.rejected |= code.severity() == Severity.ERROR;
  }

  private String reject(PersonRow row, int column, String raw, ProblemCode code, String... args) {
    report(row, column, raw, code, args);
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
      boolean control = Character.isISOControl(c) || c == '\ufffe' || c == '\uffff';
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
