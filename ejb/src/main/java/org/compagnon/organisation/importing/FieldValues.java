package org.compagnon.organisation.importing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings cleaned cells into the normal form of their field, or reports that they are none. */
final class FieldValues {

  private static final Pattern LEVEL =
      Pattern.compile("(?:\\p{L}{1,8}\\.?[ -]?)?0*(\\d{1,2})(?:[.,]0+)?");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+");
  private static final Pattern WHOLE = Pattern.compile("(\\d+)[.,]0+");

  /** Fields whose texts repeat in nearly every row: each is understood once. */
  private static final Set<ImportField> REPEATED =
      EnumSet.of(
          ImportField.COUNTRY, ImportField.TIME_ZONE, ImportField.LANGUAGE, ImportField.LANGUAGES);

  private static final int REMEMBERED = 10_000;

  private final Map<ImportField, Map<String, String>> read = new EnumMap<>(ImportField.class);
  private final CellCleaner cells;

  FieldValues(CellCleaner cells) {
    this.cells = cells;
  }

  /** The normal form, or null where there is none (reported). */
  String normal(PersonRow row, ImportField field, String text) {
    if (!REPEATED.contains(field)) {
      return read(row, field, text);
    }
    Map<String, String> known = read.computeIfAbsent(field, f -> new HashMap<>());
    String value = known.get(text);
    if (value == null) {
      int before = cells.reported();
      value = read(row, field, text);
      if (value != null && cells.reported() == before && known.size() < REMEMBERED) {
        known.put(text, value);
      }
    }
    return value;
  }

  private String read(PersonRow row, ImportField field, String text) {
    return switch (field) {
      case EMPLOYEE_NUMBER -> number(row, field, text);
      case LEVEL -> level(row, text);
      case COUNTRY -> country(row, text);
      case TIME_ZONE -> timeZone(row, text);
      case LANGUAGE -> language(row, text);
      case LANGUAGES -> languages(row, text);
      default -> text;
    };
  }

  private String number(PersonRow row, ImportField field, String text) {
    if (text.indexOf('E') > 0 && SCIENTIFIC.matcher(text).matches()) {
      cells.report(row, field, text, ProblemCode.SPREADSHEET_NUMBER);
      return null;
    }
    return whole(text);
  }

  /** A number that a program wrote as a decimal is whole: 1001.0 is 1001. */
  static String whole(String text) {
    if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
      return text;
    }
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? whole.group(1) : text;
  }

  private String level(PersonRow row, String text) {
    Matcher matcher = LEVEL.matcher(text);
    return matcher.matches()
        ? matcher.group(1)
        : leaveAlone(row, ImportField.LEVEL, text, ProblemCode.BAD_LEVEL);
  }

  private String country(PersonRow row, String text) {
    String code = Places.country(text);
    if (code == null) {
      cells.report(row, ImportField.COUNTRY, text, ProblemCode.UNKNOWN_COUNTRY);
      return text;
    }
    return code;
  }

  private String timeZone(PersonRow row, String text) {
    String zone = Places.timeZone(text);
    return zone != null
        ? zone
        : leaveAlone(row, ImportField.TIME_ZONE, text, ProblemCode.UNKNOWN_TIME_ZONE);
  }

  private String language(PersonRow row, String text) {
    String code = Languages.code(text);
    if (code == null) {
      return leaveAlone(row, ImportField.LANGUAGE, text, ProblemCode.UNKNOWN_LANGUAGE, text);
    }
    return code.equals("en") || code.equals("fr") ? code : null;
  }

  private String languages(PersonRow row, String text) {
    Set<String> codes = new TreeSet<>();
    for (String entry : Languages.entries(text)) {
      String code = Languages.code(entry);
      if (code == null) {
        leaveAlone(row, ImportField.LANGUAGES, text, ProblemCode.UNKNOWN_LANGUAGE, entry);
      } else {
        codes.add(code);
      }
    }
    return codes.isEmpty() ? null : String.join(" ", codes);
  }

  private String leaveAlone(
      PersonRow row, ImportField field, String text, ProblemCode code, String... args) {
    cells.report(row, field, text, code, args);
    row.leaveAlone(field);
    return null;
  }
}
