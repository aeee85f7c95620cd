package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.compagnon.programme.Eligibility;
import org.compagnon.programme.ProgrammeExamples;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.programme.SaveProgramme;
import org.compagnon.programme.Timeline;
import org.compagnon.testing.Callers;
import org.compagnon.testing.TestCaller;

/** Programmes in which people enrol, and what they answer. */
@ApplicationScoped
public class EnrolmentScene {
  /** What a mentee answers to the first question of the readiness check. */
  static final String ANSWER = "I lead my first team from June.";

  @Inject private Programmes programmes;
  @Inject private Callers callers;

  /** A published programme that takes enrolments now. */
  public long open(Eligibility eligibility) {
    TestCaller admin = callers.administrator();
    ProgrammeView draft = draft(admin, eligibility);
    return admin.call(() -> programmes.publish(draft.id(), draft.version())).id();
  }

  /** A programme that nobody has published. */
  public long draft() {
    return draft(callers.administrator(), Eligibility.EVERYBODY).id();
  }

  private ProgrammeView draft(TestCaller admin, Eligibility eligibility) {
    LocalDate today = today();
    Timeline days =
        new Timeline(
            today.minusDays(20),
            today.plusDays(20),
            today.plusDays(30),
            today.plusDays(40),
            today.plusDays(100),
            today.plusDays(200));
    SaveProgramme command = ProgrammeExamples.programme(days, eligibility);
    return admin.call(() -> programmes.create(command));
  }

  /** Today, where the programmes are. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Paris"));
  }

  /** A mentee who is ready. */
  static Enrol asMentee(long programme) {
    Profile ready =
        new Profile(
            null,
            null,
            null,
            ANSWER,
            "I listen before I decide.",
            "Saying no sooner and more clearly.",
            "Somebody from outside sees what I do not.",
            "One who asks good questions.",
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of("Sailing"),
            Fit.EMPTY);
    return new Enrol(programme, EnrolmentRole.MENTEE, ready);
  }

  /** A mentor who takes two mentees. */
  static Profile mentor() {
    return new Profile(
        2, 3, null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
        List.of(), Fit.EMPTY);
  }
}
