package org.compagnon.web.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** What single values of the interface look like. */
final class JsonKinds {

  private JsonKinds() {}

  /** The key of a sentence's part that says what a value of this class looks like. */
  static Optional<String> kindOf(Class<?> raw) {
    if (raw == String.class) {
      return Optional.of("rest.kind.text");
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return Optional.of("rest.kind.trueOrFalse");
    }
    if (ApiSchemas.isWhole(raw)) {
      return Optional.of("rest.kind.whole");
    }
    if (raw == double.class || raw == Double.class) {
      return Optional.of("rest.kind.number");
    }
    if (raw == LocalDate.class) {
      return Optional.of("rest.kind.day");
    }
    if (raw == LocalDateTime.class) {
      return Optional.of("rest.kind.localTime");
    }
    return raw == Instant.class ? Optional.of("rest.kind.moment") : Optional.empty();
  }

  /** Whether a value can become one of this class. */
  static boolean isA(JsonValue value, Class<?> raw) {
    if (raw == boolean.class || raw == Boolean.class) {
      return value == JsonValue.TRUE || value == JsonValue.FALSE;
    }
    if (ApiSchemas.isWhole(raw)) {
      boolean wide = raw == long.class || raw == Long.class;
      return value instanceof JsonNumber number && fits(number.bigDecimalValue(), wide);
    }
    if (raw == double.class || raw == Double.class) {
      return value instanceof JsonNumber;
    }
    return value instanceof JsonString text && reads(text.getString(), raw);
  }

  /** Whether a number is whole and within 64 bits if wide, else within 32. */
  static boolean fits(BigDecimal number, boolean wide) {
    BigDecimal most = BigDecimal.valueOf(wide ? Long.MAX_VALUE : Integer.MAX_VALUE);
    return number.abs().compareTo(most) <= 0 && number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean reads(String text, Class<?> raw) {
    if (raw == LocalDate.class) {
      return parses(text, LocalDate::parse);
    }
    if (raw == LocalDateTime.class) {
      return parses(text, LocalDateTime::parse);
    }
    return raw != Instant.class || parses(text, OffsetDateTime::parse);
  }

  private static boolean parses(String text, Consumer<String> parser) {
    try {
      parser.accept(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
