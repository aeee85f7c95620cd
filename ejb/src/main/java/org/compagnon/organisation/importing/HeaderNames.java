package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a header means, by the list {@code headers.txt}. */
final class HeaderNames {

  /** The field of a column that holds whole names; there is no {@link ImportField} for it. */
  static final String WHOLE_NAME = "name";

  private static final Pattern NUMBER_SIGN = Pattern.compile("#|\u2116");
  private static final Pattern NUMBER_SHORT = Pattern.compile("(?i)\\bn[\u00b0\u00ba]");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]");
  private static final Pattern LAST_PART =
      Pattern.compile(".*(?:[:/.>|\\[]|\\s[-\u2013]\\s)\\s*([^:/.>|\\[\\]]+)\\]?\\s*");

  /** What may stand before the colon of a header without changing what it means. */
  private static final Set<String> GROUPS =
      Set.of(
          "work",
          "workcontact",
          "worker",
          "employee",
          "employees",
          "emp",
          "personal",
          "person",
          "user",
          "profile",
          "job",
          "position",
          "employment",
          "legalname",
          "primary",
          "email",
          "contact",
          "userinfo",
          "preferredname",
          "name",
          "basic",
          "basicinfo",
          "general",
          "personalinfo",
          "personalinformation",
          "jobinformation",
          "home",
          "hr",
          "staff",
          "people",
          "business",
          "address",
          "workaddress",
          "workassignment",
          "assignment",
          "salarie",
          "employe",
          "collaborateur",
          "mitarbeiter",
          "person1");

  private static final Set<String> NOT_AT_WORK =
      Set.of(
          "personal", "private", "home", "emergency", "perso", "personnel", "privat", "domicile");

  private static final List<Line> LINES = load();

  private HeaderNames() {}

  private record Line(String field, String kind, Pattern pattern) {}

  /**
   * What a header means.
   *
   * @param field key of an {@link ImportField}, or {@link #WHOLE_NAME}
   * @param kind what sort of column for the field, "" for the plain one
   * @param rank the smaller, the better it says so
   */
  record Meaning(String field, String kind, int rank) {}

  /** The meaning of a header as a file spells it, or null where it is not known. */
  static Meaning find(String header) {
    if (header.isBlank() || header.length() > 200) {
      return null;
    }
    Meaning whole = byFolded(fold(header));
    if (whole != null) {
      return whole;
    }
    String outside = BRACKETS.matcher(header).replaceAll(" ").strip();
    if (!outside.isEmpty() && !outside.equals(header.strip())) {
      String inside = fold(header).replace(fold(outside), "");
      return NOT_AT_WORK.contains(inside) ? null : after(byFolded(fold(outside)));
    }
    var last = LAST_PART.matcher(header);
    if (last.matches()) {
      String part = last.group(1);
      String before = fold(header.substring(0, last.start(1)));
      return GROUPS.contains(before) ? byFolded(fold(part)) : null;
    }
    return null;
  }

  /** Whether a header is known. */
  static boolean knows(String header) {
    return find(header) != null;
  }

  /** "Vorname (bevorzugt)" says less well what "Vorname" says. */
  private static Meaning after(Meaning plain) {
    return plain == null
        ? null
        : new Meaning(plain.field(), plain.kind(), plain.rank() + LINES.size());
  }

  private static Meaning byFolded(String folded) {
    for (int i = 0; i < LINES.size(); i++) {
      Line line = LINES.get(i);
      if (line.pattern.matcher(folded).matches()) {
        return new Meaning(line.field, line.kind, i);
      }
    }
    return null;
  }

  private static String fold(String header) {
    String signs = NUMBER_SIGN.matcher(header).replaceAll(" number ");
    return Folding.header(NUMBER_SHORT.matcher(signs).replaceAll(" no "));
  }

  private static List<Line> load() {
    Map<String, String> words = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (String line : TextList.lines("headers.txt")) {
      int equals = line.indexOf(" = ");
      if (equals > 0) {
        words.put(line.substring(0, equals), filled(line.substring(equals + 3), words));
      } else {
        lines.add(line(line, words));
      }
    }
    return List.copyOf(lines);
  }

  private static Line line(String text, Map<String, String> words) {
    int colon = text.indexOf(": ");
    String[] name = text.substring(0, colon).split("/");
    String pattern = filled(text.substring(colon + 2), words);
    return new Line(
        name[0], name.length > 1 ? name[1].toLowerCase(Locale.ROOT) : "", Pattern.compile(pattern));
  }

  private static String filled(String pattern, Map<String, String> words) {
    String filled = pattern;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled;
  }
}
