package org.compagnon.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.compagnon.organisation.PersonCard;
import org.compagnon.shared.Language;

/** Programmes and people for tests. */
public final class ProgrammeExamples {
  /** A time line that runs forwards, from 4 January to 31 July 2027. */
  public static final Timeline DAYS =
      new Timeline(
          LocalDate.of(2027, 1, 4),
          LocalDate.of(2027, 1, 12),
          LocalDate.of(2027, 1, 26),
          LocalDate.of(2027, 2, 2),
          LocalDate.of(2027, 5, 4),
          LocalDate.of(2027, 7, 31));

  /** A complete contact. */
  public static final ProgrammeContact CONTACT =
      new ProgrammeContact(
          "The mentoring team",
          "team@it.example",
          new Bilingual("weekdays, 9 to 12", "en semaine, de 9 h à 12 h"));

  private ProgrammeExamples() {}

  /** A complete programme. */
  public static SaveProgramme programme(Timeline days, Eligibility eligibility) {
    return new SaveProgramme(
        new Bilingual("Leaders of tomorrow", "Les responsables de demain"),
        new Bilingual("What it is for", "À quoi il sert"),
        new Bilingual("Once a month", "Une fois par mois"),
        "Europe/Paris",
        days,
        PairingMode.ASSIGNED,
        Limits.DEFAULT,
        MeetingNorm.DEFAULT,
        eligibility,
        "{}",
        false,
        CONTACT);
  }

  /** The same, with the name given. */
  public static SaveProgramme named(String name) {
    SaveProgramme like = programme(DAYS, Eligibility.EVERYBODY);
    return new SaveProgramme(
        new Bilingual(name, name + " (fr)"),
        like.summary(),
        like.rules(),
        like.timeZone(),
        like.timeline(),
        like.pairingMode(),
        like.limits(),
        like.norm(),
        like.eligibility(),
        like.pairingRules(),
        like.approval(),
        like.contact());
  }

  /** Somebody at work in France, in the unit Works, hired on 1 March 2025. */
  public static PersonCard person(long id, Integer level) {
    return new PersonCard(
        id,
        "E" + id,
        "Ada",
        "Person" + id,
        "person" + id + "@it.example",
        null,
        "Engineer",
        "Engineering",
        "Works",
        level,
        null,
        "Lyon",
        "FR",
        "Europe/Paris",
        Language.EN,
        Set.of("en"),
        LocalDate.of(2025, 3, 1),
        null,
        true);
  }

  /** Conditions on countries and units only. */
  static Eligibility places(List<String> countries, List<String> units) {
    return new Eligibility(0, countries, units, null, null, null, null);
  }
}
