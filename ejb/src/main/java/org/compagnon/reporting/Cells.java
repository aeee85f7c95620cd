package org.compagnon.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** How cells are written in the two products (RP2). */
final class Cells {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** What makes a spreadsheet take a text for a formula, their full-width twins included. */
  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** Excel's limit for a text inside a formula. */
  private static final int LONGEST_QUOTED = 255;

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

  /** The value for a reader, guarded so that texts stay texts. */
  static String forSpreadsheet(Column column, Object value, Look look) {
    if (value == null) {
      return "";
    }
    return switch (column.kind()) {
      case TEXT -> guarded(value.toString());
      case CODE -> guarded(words(column, value, look.language()));
      case SCORE ->
          look.language() == Language.FR
              ? points(value).toPlainString().replace('.', ',')
              : points(value).toPlainString();
      case MOMENT -> MOMENT.format(local(value, look));
      case NUMBER, DAY -> value.toString();
    };
  }

  /** A moment as the time of day in the reader's zone, to the second. */
  static LocalDateTime local(Object moment, Look look) {
    return LocalDateTime.ofInstant((Instant) moment, look.zone()).truncatedTo(ChronoUnit.SECONDS);
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
   * A text that every spreadsheet keeps as a text. What begins like a formula gets an apostrophe in
   * front; what would become a number, a day or a truth value is written as a formula that is
   * nothing but the text: {@code ="00777"}. Everything else stays as it is.
   */
  static String guarded(String text) {
    if (text.isEmpty()) {
      return text;
    }
    if (DANGEROUS.indexOf(text.charAt(0)) >= 0) {
      return "'" + text;
    }
    if (!Typing.changes(text)) {
      return text;
    }
    boolean quotable =
        text.length() <= LONGEST_QUOTED && text.chars().noneMatch(Character::isISOControl);
    return quotable ? "=\"" + text.replace("\"", "\"\"") + "\"" : "'" + text;
  }
}
