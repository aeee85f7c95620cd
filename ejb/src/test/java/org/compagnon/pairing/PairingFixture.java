package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.compagnon.testing.Fixtures;

/** Programmes with people in them, for the tests of rounds. */
@ApplicationScoped
public class PairingFixture {
  private static final AtomicLong NEXT = new AtomicLong(6_000_000_000L);

  @Inject private Fixtures fixtures;

  /** A published programme that starts in so many days; each mentee wants so many mentors. */
  public long programme(int startsInDays, int mentorsPerMentee) {
    long id = NEXT.incrementAndGet();
    LocalDate start = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(startsInDays);
    fixtures.update(
        """
        insert into programme (id, name_en, name_fr, summary_en, summary_fr, rules_en, rules_fr,
          status, time_zone, enrolment_opens_on, enrolment_closes_on, pairing_by, starts_on,
          midpoint_on, closes_on, pairing_mode, default_capacity, max_capacity, mentors_per_mentee,
          meetings_per_month, meeting_minutes, notice_hours, eligibility, pairing_rules, created_at,
          version)
        values (?, 'Roots', 'Racines', '', '', '', '', 'PUBLISHED', 'Europe/Paris', ?, ?, ?, ?, ?,
          ?, 'ASSIGNED', 1, 3, ?, 1, 45, 24, '{}', '{}', ?, 0)""",
        id,
        start.minusDays(60),
        start.minusDays(20),
        start.minusDays(10),
        start,
        start.plusDays(90),
        start.plusDays(180),
        mentorsPerMentee,
        daysAgo(90));
    return id;
  }

  /** A person of this kind who enrolled some days ago; returns the enrolment. */
  public long mentee(long programmeId, int waitingDays, long personId) {
    return enrol(programmeId, "MENTEE", 1, waitingDays, personId);
  }

  /** A fresh mentee who has waited for ten days. */
  public long mentee(long programmeId) {
    return mentee(programmeId, 10, fixtures.person());
  }

  /** A mentor with so many places; returns the enrolment. */
  public long mentor(long programmeId, int capacity, long personId) {
    return enrol(programmeId, "MENTOR", capacity, 10, personId);
  }

  /** A fresh mentor with so many places. */
  public long mentor(long programmeId, int capacity) {
    return mentor(programmeId, capacity, fixtures.person());
  }

  /** A skill that somebody seeks or offers. */
  public void skill(long enrolmentId, long skillId, int weight) {
    fixtures.update(
        "insert into enrolment_skill (enrolment_id, skill_id, weight) values (?, ?, ?)",
        enrolmentId,
        skillId,
        weight);
  }

  /** A new skill of the catalogue. */
  public long newSkill(String nameEn, String nameFr) {
    long id = NEXT.incrementAndGet();
    fixtures.update(
        "insert into skill (id, code, name_en, name_fr, active, version) values (?, ?, ?, ?, ?, 0)",
        id,
        "it-" + id,
        nameEn,
        nameFr,
        true);
    return id;
  }

  /** Whose enrolment it is. */
  public long personOf(long enrolmentId) {
    return fixtures.number("select person_id from enrolment where id = ?", enrolmentId);
  }

  private long enrol(long programmeId, String role, int capacity, int waitingDays, long personId) {
    long id = NEXT.incrementAndGet();
    var since = daysAgo(waitingDays);
    fixtures.update(
        """
        insert into enrolment (id, programme_id, person_id, role, status, enrolled_at,
          waiting_since, capacity, version)
        values (?, ?, ?, ?, 'ACTIVE', ?, ?, ?, 0)""",
        id,
        programmeId,
        personId,
        role,
        since,
        since,
        capacity);
    return id;
  }

  private static OffsetDateTime daysAgo(int days) {
    return Instant.now().minusSeconds(86_400L * days).atOffset(ZoneOffset.UTC);
  }
}
