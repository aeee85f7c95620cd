package org.compagnon.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.compagnon.demo.DemoEnrolment.Part;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.programme.Eligibility;
import org.compagnon.shared.Json;

/** Writes the programmes and who takes part in them, with their profiles. */
final class ProgrammeLoader {
  private static final long[] STEPS = {4, 7, 2};

  static final String ZONE = "Europe/Paris";

  private final Inserts inserts;
  private final Company company;
  private final PeopleLoader people;
  private final Map<String, Long> skills;
  private final Map<DemoProgramme, Long> ids = new EnumMap<>(DemoProgramme.class);
  private final long[] enrolments;

  ProgrammeLoader(Inserts inserts, Company company, PeopleLoader people, Map<String, Long> skills) {
    this.inserts = inserts;
    this.company = company;
    this.people = people;
    this.skills = skills;
    this.enrolments = new long[company.enrolments().size()];
  }

  long id(DemoProgramme programme) {
    return ids.get(programme);
  }

  /** The id of an enrolment by its place in the company's list. */
  long enrolment(int index) {
    return enrolments[index];
  }

  void load() {
    List<Object[]> rows = new ArrayList<>();
    for (DemoProgramme programme : DemoProgramme.values()) {
      ids.put(programme, inserts.id("programme"));
      rows.add(row(programme));
    }
    inserts.rows(
        "programme",
        """
        id, name_en, name_fr, summary_en, summary_fr, rules_en, rules_fr, status, time_zone,
        enrolment_opens_on, enrolment_closes_on, pairing_by, starts_on, midpoint_on, closes_on,
        pairing_mode, default_capacity, max_capacity, mentors_per_mentee, meetings_per_month,
        meeting_minutes, eligibility, pairing_rules, contact_name, contact_address,
        contact_hours_en, contact_hours_fr, created_at, version""",
        rows);
    enrolments();
  }

  private Object[] row(DemoProgramme programme) {
    LocalDate anchor = company.anchor();
    return new Object[] {
      id(programme),
      programme.programmeName("en", anchor),
      programme.programmeName("fr", anchor),
      programme.summary("en"),
      programme.summary("fr"),
      programme.rules("en"),
      programme.rules("fr"),
      "PUBLISHED",
      ZONE,
      programme.enrolmentOpens(anchor),
      programme.enrolmentCloses(anchor),
      programme.pairingBy(anchor),
      programme.starts(anchor),
      programme.midpoint(anchor),
      programme.closes(anchor),
      "ASSIGNED",
      1,
      3,
      1,
      1,
      45,
      Json.write(eligibility(programme)),
      Json.write(DemoProgramme.SETUP),
      Cast.ADMINISTRATOR.givenName() + " " + Cast.ADMINISTRATOR.familyName(),
      "admin" + PeopleGenerator.MAIL_DOMAIN,
      DemoProgramme.hours("en"),
      DemoProgramme.hours("fr"),
      programme.enrolmentOpens(anchor).minusDays(20).atTime(9, 30).toInstant(ZoneOffset.UTC),
      0
    };
  }

  /** Three months of service, but for the first programme, which was open to all. */
  private static Eligibility eligibility(DemoProgramme programme) {
    return programme == DemoProgramme.FINISHED
        ? Eligibility.EVERYBODY
        : new Eligibility(3, List.of(), List.of(), null, null, 3, null);
  }

  private void enrolments() {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> wishes = new ArrayList<>();
    List<Object[]> interests = new ArrayList<>();
    for (int i = 0; i < enrolments.length; i++) {
      DemoEnrolment enrolment = company.enrolments().get(i);
      long id = inserts.id("enrolment");
      enrolments[i] = id;
      rows.add(row(enrolment, id));
      enrolment
          .skills()
          .forEach((code, weight) -> wishes.add(new Object[] {id, skills.get(code), weight}));
      enrolment
          .interests()
          .forEach(word -> interests.add(new Object[] {id, word, Folding.words(word)}));
    }
    inserts.rows(
        "enrolment",
        """
        id, programme_id, person_id, role, status, enrolled_at, waiting_since, paused_until,
        capacity, hours_per_month, commitment, goal, strengths, growth, why_mentor, hoped_mentor,
        experience, focus_area, industry, work_values, communication_style, availability,
        half_days, directness, structure, advice, partner_reads_fit, version""",
        rows);
    inserts.rows("enrolment_skill", "enrolment_id, skill_id, weight", wishes);
    inserts.rows("enrolment_interest", "enrolment_id, interest, interest_key", interests);
  }

  /** Five half-days of the week for three of four people, the same ones each time. */
  static Integer halfDays(long id) {
    if (id % 4 == 3) {
      return null;
    }
    int bits = 0;
    for (int k = 0; k < 5; k++) {
      bits |= 1 << (id * 7 + k * STEPS[(int) (id % 3)]) % 15;
    }
    return bits;
  }

  /** A place on a scale of style; two of five people have not said. */
  static Integer scale(long id, int which) {
    long drawn = (id * 31 + which * 17L) % 9;
    return id % 5 < 2 ? null : (int) (1 + Math.min(4, drawn % 6));
  }

  private Object[] row(DemoEnrolment enrolment, long id) {
    Map<Part, String> texts = enrolment.texts();
    return new Object[] {
      id,
      id(enrolment.programme()),
      people.id(enrolment.person()),
      enrolment.mentor() ? "MENTOR" : "MENTEE",
      enrolment.pausedUntil() == null ? "ACTIVE" : "PAUSED",
      enrolment.enrolledAt(),
      enrolment.enrolledAt(),
      enrolment.pausedUntil(),
      enrolment.capacity(),
      enrolment.hoursPerMonth(),
      texts.get(Part.COMMITMENT),
      texts.get(Part.GOAL),
      texts.get(Part.STRENGTHS),
      texts.get(Part.GROWTH),
      texts.get(Part.WHY),
      texts.get(Part.HOPED),
      texts.get(Part.EXPERIENCE),
      texts.get(Part.FOCUS),
      texts.get(Part.INDUSTRY),
      texts.get(Part.VALUES),
      texts.get(Part.STYLE),
      texts.get(Part.AVAILABILITY),
      halfDays(id),
      scale(id, 1),
      scale(id, 2),
      scale(id, 3),
      true,
      0
    };
  }
}
