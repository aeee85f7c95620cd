package org.compagnon.organisation.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
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
  private static final Set<String> NOTHING =
      Set.of(
          "-",
          "--",
          "n/a",
          "#n/a",
          "na",
          "none",
          "null",
          "nil",
          "aucun",
          "aucune",
          "néant",
          "s/o",
          "0000-00-00");
  private static final Set<String> ACTIVE =
      Set.of(
          "active",
          "actif",
          "active employee",
          "a",
          "1",
          "yes",
          "true",
          "oui",
          "employed",
          "current",
          "en poste",
          "present",
          "on leave",
          "en conge",
          "regular",
          "permanent",
          "cdi",
          "cdd",
          "full time",
          "part time",
          "temps plein",
          "temps partiel",
          "probation");
  private static final Set<String> LEFT =
      Set.of(
          "left",
          "leaver",
          "terminated",
          "inactive",
          "inactif",
          "parti",
          "partie",
          "sorti",
          "sortie",
          "i",
          "t",
          "0",
          "no",
          "false",
          "non",
          "retired",
          "retraite",
          "resigned",
          "demissionnaire",
          "dismissed",
          "departed",
          "deceased",
          "former");

  /** Fields whose texts repeat in nearly every row: each is understood once. */
  private static final Set<ImportField> REPEATED =
      EnumSet.of(
          ImportField.COUNTRY,
          ImportField.TIME_ZONE,
          ImportField.LANGUAGE,
          ImportField.LANGUAGES,
          ImportField.STATUS);

  private static final int REMEMBERED = 10_000;

  private final Map<ImportField, Map<String, String>> read = new EnumMap<>(ImportField.class);
  private final CellCleaner cells;
  private final ImportOptions options;
  private final Dates dates;
  private final LocalDate tooOld;
  private final LocalDate nextYear;

  FieldValues(CellCleaner cells, ImportOptions options) {
    this.cells = cells;
    this.options = options;
    this.dates = new Dates(options.dateOrder());
    this.tooOld = options.today().minusYears(70);
    this.nextYear = options.today().plusYears(1);
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
      case MANAGER -> isNothing(text) ? null : number(row, field, text);
      case LEVEL -> isNothing(text) ? null : level(row, text);
      case COUNTRY -> isNothing(text) ? null : country(row, text);
      case TIME_ZONE -> isNothing(text) ? null : timeZone(row, text);
      case LANGUAGE -> isNothing(text) ? null : language(row, text);
      case LANGUAGES -> isNothing(text) ? null : languages(row, text);
      case HIRED_ON -> isNothing(text) ? null : hiredOn(row, text);
      case STATUS -> status(row, text);
      default -> text;
    };
  }

  void finish(HeaderMapping mapping, Problems problems) {
    dates.report(mapping.header(ImportField.HIRED_ON), problems);
  }

  private static boolean isNothing(String text) {
    return text.length() <= 10 && NOTHING.contains(text.toLowerCase(Locale.ROOT));
  }

  private String number(PersonRow row, ImportField field, String text) {
    if (SCIENTIFIC.matcher(text).matches()) {
      cells.report(row, field, text, ProblemCode.SPREADSHEET_NUMBER);
      return null;
    }
    return text;
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

  private String hiredOn(PersonRow row, String text) {
    LocalDate date = dates.read(text, row);
    if (date == null) {
      cells.report(row, ImportField.HIRED_ON, text, ProblemCode.BAD_DATE);
      return null;
    }
    if (date.isAfter(nextYear) || date.isBefore(tooOld)) {
      cells.report(row, ImportField.HIRED_ON, text, ProblemCode.UNLIKELY_DATE, date.toString());
    } else if (date.isAfter(options.today())) {
      cells.report(row, ImportField.HIRED_ON, text, ProblemCode.FUTURE_DATE, date.toString());
    }
    return date.toString();
  }

  private String status(PersonRow row, String text) {
    String folded = Folding.words(text);
    if (LEFT.contains(folded)) {
      return "LEFT";
    }
    if (!ACTIVE.contains(folded)) {
      cells.report(row, ImportField.STATUS, text, ProblemCode.UNKNOWN_STATUS);
    }
    return "ACTIVE";
  }

  private String leaveAlone(
      PersonRow row, ImportField field, String text, ProblemCode code, String... args) {
    cells.report(row, field, text, code, args);
    row.leaveAlone(field);
    return null;
  }
}
