package org.compagnon.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.organisation.importing.ImportField;

/** A column of a file of enrolments, with the headers by which it is recognised. */
public enum EnrolmentField {
  EMPLOYEE_NO(40, "employee no", "employee number", "employee id", "number", "matricule", "numero"),
  EMAIL(254, "email", "e-mail", "mail", "courriel", "adresse"),
  ROLE(20, "role", "rôle"),
  CAPACITY(10, "capacity", "mentees", "places", "capacité", "nombre de mentorés"),
  HOURS_PER_MONTH(10, "hours per month", "hours", "heures par mois", "heures"),
  COMMITMENT(500, "commitment", "time commitment", "engagement", "disponibilité en temps"),
  SKILLS(10_000, "skills", "skills sought", "skills offered", "compétences"),
  INTERESTS(5_000, "interests", "centres d'intérêt", "intérêts"),
  GOAL(2_000, "goal", "goals", "next goal", "objectif", "objectifs"),
  STRENGTHS(2_000, "strengths", "forces", "points forts", "atouts"),
  GROWTH(2_000, "growth", "growth areas", "areas to grow", "progression", "axes de progrès"),
  WHY_MENTOR(2_000, "why mentor", "why a mentor", "why", "pourquoi un mentor", "pourquoi"),
  HOPED_MENTOR(2_000, "hoped mentor", "hoped for mentor", "mentor souhaité", "mentor espéré"),
  EXPERIENCE(2_000, "experience", "expérience"),
  FOCUS_AREA(200, "focus area", "focus", "domaine", "domaine visé"),
  INDUSTRY(200, "industry", "secteur", "secteur d'activité"),
  VALUES(500, "values", "work values", "valeurs"),
  COMMUNICATION_STYLE(40, "communication style", "style", "style de communication"),
  AVAILABILITY(200, "availability", "disponibilité", "disponibilités"),
  TIMES(1_000, "times", "half days", "half-days", "demi-journées", "créneaux"),
  DIRECTNESS(10, "directness", "direct", "franchise"),
  STRUCTURE(10, "structure", "structured", "cadre"),
  ADVICE(10, "advice", "advising", "conseil"),
  ENROLLED_ON(20, "enrolled on", "enrolled at", "enrolment date", "waiting since", "inscrit le");

  private final int maxLength;
  private final List<String> headers;

  EnrolmentField(int maxLength, String... headers) {
    this.maxLength = maxLength;
    this.headers = Arrays.stream(headers).map(Folding::header).toList();
  }

  int maxLength() {
    return maxLength;
  }

  /** The header that the documentation uses. */
  String example() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field that a header means, whatever its case, accents and punctuation. */
  static Optional<EnrolmentField> of(String header) {
    String folded = Folding.header(header);
    return Arrays.stream(values()).filter(field -> field.headers.contains(folded)).findFirst();
  }

  /** Whoever is meant may be named by any header that a file of people knows. */
  static Optional<EnrolmentField> ofPeople(String header) {
    return ImportField.ofHeader(header)
        .map(
            field ->
                switch (field) {
                  case EMPLOYEE_NUMBER -> EMPLOYEE_NO;
                  case EMAIL -> EMAIL;
                  default -> null;
                });
  }
}
