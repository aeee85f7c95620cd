package org.compagnon.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** How cells are written in the two products (RP2). */
final class Cells {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  /** What makes a spreadsheet take a text for a formula, their full-width twins included. */
  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Cells() {}

  /** The value exactly as kept: ISO 8601, a point as decimal sign, codes. */
  static String exact(Column column, Object value) {
    if (value == null) {
      return "";
    }
    return switch (column.kind()) {
      case SCORE -> points(value).toPlainString();
      case MOMENT -> ((Instant) value).truncatedTo(ChronoUnit.SECONDS).toString();
      default -> value.toString();
    };
  }

  /** The value for a reader of a language, guarded against formulas. */
  static String forSpreadsheet(Column column, Object value, Language language) {
    if (value == null) {
      return "";
    }
    return switch (column.kind()) {
      case TEXT -> guarded(value.toString());
      case CODE -> guarded(words(column, value, language));
      case SCORE ->
          language == Language.FR
              ? points(value).toPlainString().replace('.', ',')
              : points(value).toPlainString();
      case MOMENT -> MOMENT.format((Instant) value);
      case NUMBER, DAY -> value.toString();
    };
  }

  /** The words of a code; the code itself where it has none. */
  static String words(Column column, Object code, Language language) {
    return Texts.find(language, "reporting.code." + column.id() + "." + code)
        .orElse(code.toString());
  }

  /** Basis points as points of a hundred, two decimals. */
  static BigDecimal points(Object basisPoints) {
    return BigDecimal.valueOf((Long) basisPoints, 2);
  }

  /**
   * A text that no spreadsheet takes for a formula: an apostrophe goes before the dangerous ones.
   */
  static String guarded(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
