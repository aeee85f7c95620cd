package org.compagnon.enrolment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compagnon.enrolment.EnrolmentLine.SkillText;
import org.compagnon.organisation.importing.Folding;

/** What the words in a cell mean. */
final class EnrolmentCells {
  private static final Pattern WEIGHT =
      Pattern.compile("^(.*\\S)\\s*(?:[:=]\\s*([1-5])|\\(\\s*([1-5])\\s*\\))$");
  private static final Pattern DAY =
      Pattern.compile(
          "^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?$|^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})$");
  private static final Map<String, EnrolmentRole> ROLES =
      Map.of(
          "mentor", EnrolmentRole.MENTOR,
          "mentors", EnrolmentRole.MENTOR,
          "mentoring", EnrolmentRole.MENTOR,
          "mentee", EnrolmentRole.MENTEE,
          "mentees", EnrolmentRole.MENTEE,
          "mentored", EnrolmentRole.MENTEE,
          "mentoree", EnrolmentRole.MENTEE,
          "mentores", EnrolmentRole.MENTEE,
          "mentorees", EnrolmentRole.MENTEE);
  private static final Map<String, CommunicationStyle> STYLES =
      Map.of(
          "direct", CommunicationStyle.DIRECT,
          "directe", CommunicationStyle.DIRECT,
          "reflective", CommunicationStyle.REFLECTIVE,
          "reflechi", CommunicationStyle.REFLECTIVE,
          "reflechie", CommunicationStyle.REFLECTIVE,
          "structured", CommunicationStyle.STRUCTURED,
          "structure", CommunicationStyle.STRUCTURED,
          "structuree", CommunicationStyle.STRUCTURED,
          "spontaneous", CommunicationStyle.SPONTANEOUS,
          "spontane", CommunicationStyle.SPONTANEOUS);

  private EnrolmentCells() {}

  /**
   * Mentor or mentee in either language. "mentore" without its accent is not accepted: it is a
   * woman who mentors to some and somebody who is mentored to others.
   */
  static Optional<EnrolmentRole> role(String text) {
    String lower = text.strip().toLowerCase(Locale.FRENCH);
    if (lower.equals("mentoré") || lower.equals("mentore\u0301")) {
      return Optional.of(EnrolmentRole.MENTEE);
    }
    return Optional.ofNullable(ROLES.get(Folding.header(lower)));
  }

  static Optional<CommunicationStyle> style(String text) {
    return Optional.ofNullable(STYLES.get(Folding.header(text)));
  }

  /** A whole number from 1 to 99. */
  static Optional<Integer> number(String text) {
    return text.matches("\\d{1,2}([.,]0+)?") ? Optional.of(digits(text)) : Optional.empty();
  }

  private static int digits(String text) {
    return Integer.parseInt(text.split("[.,]")[0]);
  }

  /** A value of a scale, 1 to 5. */
  static Optional<Integer> scale(String text) {
    return text.matches("[1-5]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** A day as 2027-01-31 or 31/01/2027. */
  static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    boolean iso = day.group(1) != null;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(iso ? 1 : 6)),
              Integer.parseInt(day.group(iso ? 2 : 5)),
              Integer.parseInt(day.group(iso ? 3 : 4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The parts of a list, separated by semicolons, bars or line breaks; each folded text once. */
  static List<String> list(String cell) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : cell.split("[;|\\r\\n]")) {
      if (!Folding.words(part).isEmpty()) {
        parts.putIfAbsent(Folding.words(part), part.strip());
      }
    }
    return List.copyOf(parts.values());
  }

  /** The skills of a list, each perhaps with a weight: "Data strategy:5" or "Data strategy (5)". */
  static List<SkillText> skills(String cell) {
    List<SkillText> skills = new ArrayList<>();
    for (String part : list(cell)) {
      Matcher weighted = WEIGHT.matcher(part);
      if (weighted.matches()) {
        String weight = weighted.group(2) == null ? weighted.group(3) : weighted.group(2);
        skills.add(new SkillText(weighted.group(1), Integer.parseInt(weight)));
      } else {
        skills.add(new SkillText(part, SkillWish.USUAL));
      }
    }
    return skills;
  }
}
