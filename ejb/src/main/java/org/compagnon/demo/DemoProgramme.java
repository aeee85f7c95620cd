package org.compagnon.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Weights;

/** The three programmes of the demo, one in each season of a programme's life. */
enum DemoProgramme {
  FINISHED(48, 36, -330, -290, -280, -270, -165, -60),
  RUNNING(62, 46, -160, -125, -112, -105, 8, 110),
  ENROLMENT(90, 50, -38, 6, 16, 24, 120, 210);

  /** Rules and wishes of all three: another team, at least one level between, no poor pairs. */
  static final PairingSetup SETUP =
      PairingSetup.of(
          new PairingRules(true, true, true, 1, null, Place.ANYWHERE, null, null, 3_000),
          Weights.DEFAULT);

  private static final DemoText TEXTS = DemoText.read("programmes.txt");

  private final int mentees;
  private final int mentors;
  private final int[] days;

  DemoProgramme(int mentees, int mentors, int... days) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.days = days;
  }

  int mentees() {
    return mentees;
  }

  int mentors() {
    return mentors;
  }

  LocalDate enrolmentOpens(LocalDate anchor) {
    return anchor.plusDays(days[0]);
  }

  LocalDate enrolmentCloses(LocalDate anchor) {
    return anchor.plusDays(days[1]);
  }

  LocalDate pairingBy(LocalDate anchor) {
    return anchor.plusDays(days[2]);
  }

  LocalDate starts(LocalDate anchor) {
    return anchor.plusDays(days[3]);
  }

  LocalDate midpoint(LocalDate anchor) {
    return anchor.plusDays(days[4]);
  }

  LocalDate closes(LocalDate anchor) {
    return anchor.plusDays(days[5]);
  }

  /** Name in a language (en or fr), with the year it starts in. */
  String programmeName(String language, LocalDate anchor) {
    return text("name", language).formatted(starts(anchor).getYear());
  }

  String summary(String language) {
    return text("summary", language);
  }

  String rules(String language) {
    return text("rules", language);
  }

  /** When the programme team can be reached; the same for all three. */
  static String hours(String language) {
    return TEXTS.paragraphs("CONTACT.hours." + language);
  }

  private String text(String part, String language) {
    return TEXTS.paragraphs("%s.%s.%s".formatted(name(), part, language.toLowerCase(Locale.ROOT)));
  }
}
