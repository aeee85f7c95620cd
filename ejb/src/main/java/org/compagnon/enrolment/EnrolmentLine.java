package org.compagnon.enrolment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a file: which cells it has, and its whole text cleaned. */
final class EnrolmentLine {
  final long row;
  private final Map<EnrolmentField, String> cells = new EnumMap<>(EnrolmentField.class);
  private final Map<EnrolmentField, String> headers;
  EnrolmentRole role;
  Integer capacity;
  Integer hours;
  CommunicationStyle style;
  LocalDate enrolledOn;
  List<SkillText> skills = List.of();
  List<HalfDay> times = List.of();
  Integer directness;
  Integer structure;
  Integer advice;
  final Map<String, String> answers = new HashMap<>();
  List<String> interests = List.of();
  boolean rejected;

  /** A skill as written. */
  record SkillText(String name, int weight) {}

  /**
   * @param headers of the columns that the file has, as it spells them
   */
  EnrolmentLine(long row, Map<EnrolmentField, String> headers) {
    this.row = row;
    this.headers = headers;
  }

  void put(EnrolmentField field, String text) {
    cells.put(field, text);
  }

  /** The cell's text; null where it is empty or the file has no such column. */
  String text(EnrolmentField field) {
    return cells.get(field);
  }

  /** Whether the file has the column: an absent one changes nothing, an empty cell clears. */
  boolean has(EnrolmentField field) {
    return headers.containsKey(field);
  }

  /** The header of a column; what the documentation calls it where the file has no such column. */
  String header(EnrolmentField field) {
    return headers.getOrDefault(field, field.example());
  }

  private String over(EnrolmentField field, String known) {
    return has(field) ? text(field) : known;
  }

  /** The profile after this row, over what is known. */
  Profile over(Profile known, Integer usualCapacity, List<SkillWish> wishes) {
    boolean mentor = role == EnrolmentRole.MENTOR;
    Integer places = has(EnrolmentField.CAPACITY) ? capacity : known.capacity();
    return new Profile(
        mentor ? places == null ? usualCapacity : places : null,
        has(EnrolmentField.HOURS_PER_MONTH) ? hours : known.hoursPerMonth(),
        over(EnrolmentField.COMMITMENT, known.commitment()),
        over(EnrolmentField.GOAL, known.goal()),
        over(EnrolmentField.STRENGTHS, known.strengths()),
        over(EnrolmentField.GROWTH, known.growth()),
        over(EnrolmentField.WHY_MENTOR, known.whyMentor()),
        over(EnrolmentField.HOPED_MENTOR, known.hopedMentor()),
        over(EnrolmentField.EXPERIENCE, known.experience()),
        over(EnrolmentField.FOCUS_AREA, known.focusArea()),
        over(EnrolmentField.INDUSTRY, known.industry()),
        over(EnrolmentField.VALUES, known.values()),
        has(EnrolmentField.COMMUNICATION_STYLE) ? style : known.communicationStyle(),
        over(EnrolmentField.AVAILABILITY, known.availability()),
        has(EnrolmentField.SKILLS) ? wishes : known.skills(),
        has(EnrolmentField.INTERESTS) ? interests : known.interests(),
        over(known.fit()));
  }

  private Fit over(Fit known) {
    Map<String, String> all = new HashMap<>(known.answers());
    all.putAll(answers);
    return new Fit(
        has(EnrolmentField.TIMES) ? times : known.times(),
        has(EnrolmentField.DIRECTNESS) ? directness : known.directness(),
        has(EnrolmentField.STRUCTURE) ? structure : known.structure(),
        has(EnrolmentField.ADVICE) ? advice : known.advice(),
        all);
  }
}
