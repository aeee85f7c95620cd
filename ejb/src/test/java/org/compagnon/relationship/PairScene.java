package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.compagnon.testing.Callers;
import org.compagnon.testing.Fixtures;
import org.compagnon.testing.TestCaller;

/** A programme with pairs, made by the room itself. */
@ApplicationScoped
public class PairScene {
  private static final AtomicLong NEXT = new AtomicLong(8_000_000_000L);
  private static final String REASONS =
      """
      {"parts":[
        {"counted":true,"criterion":"LOCATION","points":10000,"weight":5,
         "reason":{"args":[],"key":"pairing.reason.location.sameCity","skills":[]}},
        {"counted":true,"criterion":"INTERESTS","points":0,"weight":5,
         "reason":{"args":[],"key":"pairing.reason.interests.none","skills":[]}},
        {"counted":false,"criterion":"WAITING","points":9000,"weight":5,
         "reason":{"args":["40"],"key":"pairing.reason.waiting","skills":[]}}],"score":8725}""";

  @Inject private Fixtures fixtures;
  @Inject private Callers callers;
  @Inject private RelationshipMaking making;

  /** Two people with their enrolments, and the pair where one was made. */
  public record Two(
      long programmeId,
      long roundId,
      TestCaller mentee,
      TestCaller mentor,
      long menteeEnrolment,
      long mentorEnrolment) {}

  /** A programme that started so many days ago (or starts in so many days, negative). */
  public long programme(int daysAgo) {
    long id = NEXT.incrementAndGet();
    LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo);
    fixtures.update(
        """
        insert into programme (id, name_en, name_fr, summary_en, summary_fr, rules_en, rules_fr,
          status, time_zone, enrolment_opens_on, enrolment_closes_on, pairing_by, starts_on,
          midpoint_on, closes_on, pairing_mode, default_capacity, max_capacity, mentors_per_mentee,
          meetings_per_month, meeting_minutes, notice_hours, eligibility, pairing_rules,
          created_at, version)
        values (?, 'Programme', 'Le programme', 's', 's', 'Be kind.', 'Soyez bons.', 'PUBLISHED',
          'UTC', ?, ?, ?, ?, ?, ?, 'ASSIGNED', 1, 3, 1, 1, 45, 24, '{}', '{}', ?, 0)""",
        id,
        day,
        day,
        day,
        day,
        day,
        day.plusYears(1),
        at(daysAgo));
    return id;
  }

  /** Two fresh people who take part in a programme. */
  public Two two(long programme) {
    TestCaller mentee = callers.participant();
    TestCaller mentor = callers.participant();
    return new Two(
        programme,
        round(programme),
        mentee,
        mentor,
        enrolment(programme, mentee.personId(), "MENTEE"),
        enrolment(programme, mentor.personId(), "MENTOR"));
  }

  /** Makes their pair with a first day so many days ago; returns its id. */
  @Transactional
  public long pair(Two two, int daysAgo) {
    making.make(
        two.programmeId(),
        two.roundId(),
        LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo),
        List.of(
            new NewPair(
                two.menteeEnrolment(),
                two.mentorEnrolment(),
                two.mentee().personId(),
                two.mentor().personId(),
                8_725,
                REASONS)));
    return fixtures.number(
        "select max(id) from relationship where mentee_enrolment_id = ?", two.menteeEnrolment());
  }

  /** Where somebody's mail arrives. */
  public String address(TestCaller one) {
    return fixtures.text("select email from person where id = ?", one.personId());
  }

  /** Lets a programme have closed yesterday. */
  public void close(long programme) {
    fixtures.update(
        "update programme set closes_on = ? where id = ?",
        LocalDate.now(ZoneOffset.UTC).minusDays(1),
        programme);
  }

  /** Takes a round's pairs back today. */
  @Transactional
  public int undo(long roundId) {
    return making.undoRound(roundId, LocalDate.now(ZoneOffset.UTC));
  }

  /** Writes a meeting so many days ago. */
  public void meeting(long pair, long person, int daysAgo) {
    fixtures.update(
        """
        insert into meeting (id, relationship_id, held_at, time_zone, minutes, channel, topic,
          logged_by, logged_at, version)
        values (?, ?, ?, 'UTC', 45, 'VIDEO', 'a secret topic', ?, ?, 0)""",
        NEXT.incrementAndGet(),
        pair,
        at(daysAgo),
        person,
        at(daysAgo));
  }

  private long round(long programme) {
    long id = NEXT.incrementAndGet();
    fixtures.update(
        """
        insert into pairing_round (id, programme_id, number, status, rules, mentees, mentors,
          eligible_pairs, pair_count, unpaired_count, total_score, optimal, created_at, version)
        values (?, ?, ?, 'PUBLISHED', '{}', 1, 1, 1, 1, 0, 1, true, ?, 0)""",
        id,
        programme,
        (int) (id % 1_000_000),
        at(0));
    return id;
  }

  private long enrolment(long programme, long person, String role) {
    long id = NEXT.incrementAndGet();
    fixtures.update(
        """
        insert into enrolment (id, programme_id, person_id, role, status, enrolled_at,
          waiting_since, paired_at, capacity, version)
        values (?, ?, ?, ?, 'ACTIVE', ?, ?, ?, 1, 0)""",
        id,
        programme,
        person,
        role,
        at(100),
        at(100),
        at(50));
    return id;
  }

  private static OffsetDateTime at(int daysAgo) {
    return OffsetDateTime.now(ZoneOffset.UTC).minusDays(daysAgo).withNano(0);
  }
}
