package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.compagnon.testing.Callers;
import org.compagnon.testing.Fixtures;
import org.compagnon.testing.TestCaller;

/** A programme with pairs whose people can be asked. */
@ApplicationScoped
public class SurveyScene {
  private static final AtomicLong NEXT = new AtomicLong(7_000_000_000L);
  private static final OffsetDateTime EARLIER =
      OffsetDateTime.of(2026, 1, 1, 8, 0, 0, 0, ZoneOffset.UTC);

  @Inject private Fixtures fixtures;
  @Inject private Callers callers;
  @Inject private Questionnaires questionnaires;
  @Inject private SurveyWaves waves;

  /** A programme; its people in the order of their pairs, mentee before mentor. */
  public record Scene(long programmeId, List<TestCaller> people) {}

  /** A running programme with so many active pairs of different people. */
  public Scene pairs(int count) {
    long programme = programme();
    List<TestCaller> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TestCaller mentee = callers.participant();
      TestCaller mentor = callers.participant();
      pair(programme, mentee.personId(), mentor.personId());
      people.add(mentee);
      people.add(mentor);
    }
    return new Scene(programme, people);
  }

  /** Launches a wave of the built-in questionnaire, open for a week. */
  public WaveView launch(Scene scene, SurveyMode mode) {
    return callers
        .administrator()
        .call(
            () ->
                waves.launch(
                    new LaunchWave(
                        scene.programmeId(),
                        questionnaires.list().get(0).id(),
                        fixtures.unique("Half-way "),
                        mode,
                        LocalDate.now(ZoneOffset.UTC).plusDays(7))));
  }

  private long programme() {
    long id = NEXT.incrementAndGet();
    LocalDate day = LocalDate.of(2026, 1, 10);
    fixtures.update(
        """
        insert into programme (id, name_en, name_fr, summary_en, summary_fr, rules_en, rules_fr,
          status, time_zone, enrolment_opens_on, enrolment_closes_on, pairing_by, starts_on,
          midpoint_on, closes_on, pairing_mode, default_capacity, max_capacity, mentors_per_mentee,
          meetings_per_month, meeting_minutes, notice_hours, eligibility, pairing_rules,
          created_at, version)
        values (?, ?, ?, 's', 's', 'r', 'r', 'PUBLISHED', 'Europe/Paris', ?, ?, ?, ?, ?, ?,
          'ASSIGNED', 1, 3, 1, 1, 45, 24, '{}', '{}', ?, 0)""",
        id,
        fixtures.unique("Programme "),
        fixtures.unique("Programme "),
        day,
        day,
        day,
        day,
        day,
        day.plusYears(1),
        EARLIER);
    return id;
  }

  private void pair(long programme, long mentee, long mentor) {
    long menteeEnrolment = enrolment(programme, mentee, "MENTEE");
    long mentorEnrolment = enrolment(programme, mentor, "MENTOR");
    fixtures.update(
        """
        insert into relationship (id, programme_id, mentee_enrolment_id, mentor_enrolment_id,
          mentee_person_id, mentor_person_id, status, starts_on, created_at, version)
        values (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, 0)""",
        NEXT.incrementAndGet(),
        programme,
        menteeEnrolment,
        mentorEnrolment,
        mentee,
        mentor,
        LocalDate.of(2026, 1, 10),
        EARLIER);
  }

  private long enrolment(long programme, long person, String role) {
    long id = NEXT.incrementAndGet();
    fixtures.update(
        """
        insert into enrolment (id, programme_id, person_id, role, status, enrolled_at,
          waiting_since, capacity, version)
        values (?, ?, ?, ?, 'ACTIVE', ?, ?, 1, 0)""",
        id,
        programme,
        person,
        role,
        EARLIER,
        EARLIER);
    return id;
  }
}
