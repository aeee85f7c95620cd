package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.PersonRef;
import org.compagnon.programme.Obstacle;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.AccountStatus;
import org.compagnon.security.PersonAccount;
import org.compagnon.security.PersonAccounts;
import org.compagnon.shared.Sql;

/** Says of people whether they can be invited to a programme, and remembers who was (EN9). */
@ApplicationScoped
class Candidates {
  /** How long nobody is invited to the same programme again. */
  static final Duration QUIET = Duration.ofDays(7);

  @Inject private EnrolmentRepository enrolments;
  @Inject private PersonCards people;
  @Inject private PersonAccounts accounts;
  @Inject private Sql sql;
  @Inject private Clock clock;

  /** These people as candidates, in the order of their names; a few hundred at once. */
  List<Candidate> of(ProgrammeView programme, Collection<Long> personIds) {
    if (personIds.isEmpty()) {
      return List.of();
    }
    Map<Long, EnrolmentRole> parts = new HashMap<>();
    enrolments.ofPeople(programme.id(), personIds).stream()
        .filter(one -> one.status() != EnrolmentStatus.WITHDRAWN)
        .forEach(one -> parts.put(one.personId(), one.role()));
    Map<Long, PersonAccount> known = accounts.of(personIds);
    Map<Long, Instant> invited = invited(programme.id(), List.copyOf(personIds));
    Instant now = clock.instant();
    return people.byIds(personIds).values().stream()
        .map(
            one ->
                candidate(
                    programme,
                    one,
                    parts.get(one.id()),
                    known.get(one.id()),
                    invited.get(one.id()),
                    now))
        .toList();
  }

  private static Candidate candidate(
      ProgrammeView programme,
      PersonCard person,
      EnrolmentRole role,
      PersonAccount account,
      Instant invitedAt,
      Instant now) {
    LocalDate today = programme.dayAt(now);
    List<Obstacle> mentee = programme.eligibility().obstacles(person, false, today);
    List<Obstacle> mentor = programme.eligibility().obstacles(person, true, today);
    boolean keptOut = account != null && account.status() == AccountStatus.DISABLED;
    boolean lately = invitedAt != null && invitedAt.plus(QUIET).isAfter(now);
    boolean fits = mentee.isEmpty() || mentor.isEmpty();
    return new Candidate(
        new PersonRef(person.id(), person.employeeNo(), person.name(), person.jobTitle()),
        person.unit(),
        mentee,
        mentor,
        role,
        account,
        invitedAt,
        fits && role == null && !keptOut && !lately);
  }

  private Map<Long, Instant> invited(long programmeId, List<Long> personIds) {
    List<Object> values = new ArrayList<>(List.of(programmeId));
    values.addAll(personIds);
    Map<Long, Instant> found = new HashMap<>();
    sql.list(
        "select person_id, invited_at from programme_invitation"
            + " where programme_id = ? and person_id in ("
            + Sql.marks(personIds.size())
            + ")",
        row -> found.put(row.getLong(1), Sql.instant(row, 2)),
        values);
    return found;
  }

  /** Keeps others from inviting the same people until the transaction ends. */
  void lock(List<Long> personIds) {
    sql.list(
        "select id from person where id in ("
            + Sql.marks(personIds.size())
            + ") order by id for update",
        row -> row.getLong(1),
        personIds);
  }

  /** Remembers that these people were invited now. */
  void note(long programmeId, List<Long> personIds, Long by) {
    Instant now = clock.instant();
    List<Object> values = new ArrayList<>(List.of(programmeId));
    values.addAll(personIds);
    sql.update(
        "delete from programme_invitation where programme_id = ? and person_id in ("
            + Sql.marks(personIds.size())
            + ")",
        values);
    List<List<?>> rows = new ArrayList<>();
    personIds.forEach(id -> rows.add(Arrays.asList(programmeId, id, now, by)));
    sql.batch(
        "insert into programme_invitation (programme_id, person_id, invited_at, invited_by)"
            + " values (?, ?, ?, ?)",
        rows);
  }
}
