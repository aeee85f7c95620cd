package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.compagnon.organisation.ManagerLines;
import org.compagnon.organisation.Separations;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.PersonPair;
import org.compagnon.pairing.scoring.Style;
import org.compagnon.pairing.scoring.Workplace;
import org.compagnon.shared.Sql;

/**
 * Reads everything a round needs about the people of a programme, in ten queries whatever their
 * number.
 *
 * <p>It reads tables of other rooms, which nobody else here does: asking their facades person by
 * person would cost thousands of queries, and one facade that hands out whole programmes would tie
 * those rooms to scoring.
 */
@ApplicationScoped
class ParticipantReader {

  private static final String ENROLLED =
      """
      select e.id, e.role, e.capacity, e.waiting_since, p.id, p.language, p.time_zone,
        p.unit, p.function_name, p.level, p.city, p.country,
        e.half_days, e.directness, e.structure, e.advice
      from enrolment e join person p on p.id = e.person_id
      where e.programme_id = ? and e.status = 'ACTIVE' and p.status = 'ACTIVE'
        and e.enrolled_at <= ?
        and (e.role = 'MENTOR' or e.paired_at is null
          or exists (select 1 from relationship r where r.mentee_enrolment_id = e.id
            and r.status in ('PLANNED', 'ACTIVE')))""";
  private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");
  private static final String SKILLS =
      """
      select s.enrolment_id, s.skill_id, s.weight
      from enrolment_skill s join enrolment e on e.id = s.enrolment_id
      where e.programme_id = ? and e.status = 'ACTIVE'""";
  private static final String INTERESTS =
      """
      select i.enrolment_id, i.interest_key, i.interest
      from enrolment_interest i join enrolment e on e.id = i.enrolment_id
      where e.programme_id = ? and e.status = 'ACTIVE'""";
  private static final String LANGUAGES =
      """
      select l.person_id, l.language from person_language l
      where l.person_id in (select e.person_id from enrolment e where e.programme_id = ?)
      order by l.person_id, l.language""";
  private static final String MANAGERS =
      "select id, manager_id from person where manager_id is not null";
  private static final String RELATIONSHIPS =
      """
      select mentee_person_id, mentor_person_id, mentee_enrolment_id, mentor_enrolment_id,
        programme_id, status
      from relationship
      where status <> 'UNDONE'
        and mentee_person_id in (select e.person_id from enrolment e where e.programme_id = ?)
        and not exists (select 1 from round_pair p where p.round_id = ?
          and p.mentee_enrolment_id = relationship.mentee_enrolment_id
          and p.mentor_enrolment_id = relationship.mentor_enrolment_id)""";
  private static final long NO_ROUND = 0;
  private static final String DECISIONS =
      """
      select mentee_person_id, mentor_person_id, kind from pair_decision
      where programme_id = ? order by mentee_person_id, mentor_person_id""";

  @Inject private Sql sql;
  @Inject private CriteriaReader criteria;
  @Inject private Separations separations;

  private static final String ANSWERS =
      """
      select a.enrolment_id, a.code, a.answer
      from enrolment_answer a join enrolment e on e.id = a.enrolment_id
      where e.programme_id = ? and e.status = 'ACTIVE'""";
  private static final String HOPES =
      """
      select h.enrolment_id, h.person_id, h.place
      from enrolment_hope h join enrolment e on e.id = h.enrolment_id
      where e.programme_id = ? and e.status = 'ACTIVE'""";

  private record Decision(long mentee, long mentor, boolean lock) {}

  /**
   * The model of a round as of an instant; the same data give the same model.
   *
   * @param asOf what waiting time is counted up to
   */
  PairingModel model(ProgrammeFacts programme, PairingSetup setup, Instant asOf) {
    return model(programme, setup, asOf, FOREVER, null, NO_ROUND);
  }

  /**
   * The same with those only who had enrolled by the instant and are active today. Relationships
   * and decisions are today's: what was forbidden since is never proposed again.
   */
  PairingModel modelOfThen(ProgrammeFacts programme, PairingSetup setup, Instant asOf) {
    return model(programme, setup, asOf, asOf, null, NO_ROUND);
  }

  /**
   * The same model as if the pairs of a round had not been published.
   *
   * @param roundId the round
   */
  PairingModel modelBeforePublishing(
      ProgrammeFacts programme, PairingSetup setup, Instant asOf, long roundId) {
    return model(programme, setup, asOf, FOREVER, null, roundId);
  }

  /**
   * The same without a pair of which one declined.
   *
   * @param declined null where nobody did
   */
  PairingModel modelOfThen(
      ProgrammeFacts programme, PairingSetup setup, Instant asOf, RoundFollowing.Two declined) {
    return model(programme, setup, asOf, asOf, declined, NO_ROUND);
  }

  private PairingModel model(
      ProgrammeFacts programme,
      PairingSetup setup,
      Instant asOf,
      Instant enrolledBy,
      RoundFollowing.Two declined,
      long unpublished) {
    var people = new Participants(asOf, new FirstDay(programme.startsOn(), programme.zone()));
    var id = List.of(programme.id());
    sql.list(
            ENROLLED, row -> enrolled(row, programme.demand()), List.of(programme.id(), enrolledBy))
        .forEach(people::enrolled);
    each(SKILLS, id, row -> people.skill(row.getLong(1), row.getLong(2), row.getInt(3)));
    each(INTERESTS, id, row -> people.interest(row.getLong(1), row.getString(2), row.getString(3)));
    each(ANSWERS, id, row -> people.answer(row.getLong(1), row.getString(2), row.getString(3)));
    each(HOPES, id, row -> people.hope(row.getLong(1), row.getLong(2), row.getInt(3)));
    each(LANGUAGES, id, row -> people.language(row.getLong(1), row.getString(2)));
    var managers = new HashMap<Long, Long>();
    each(MANAGERS, List.of(), row -> managers.put(row.getLong(1), row.getLong(2)));
    managers.forEach(people::manager);
    each(
        RELATIONSHIPS,
        List.of(programme.id(), unpublished),
        row -> relationship(row, programme.id(), people));
    var forbidden = new HashSet<PersonPair>();
    var locks = new HashSet<PairingModel.Pair>();
    var decisions = new ArrayList<>(sql.list(DECISIONS, ParticipantReader::decision, id));
    if (declined != null) {
      decisions.removeIf(
          one -> one.mentee() == declined.mentee() && one.mentor() == declined.mentor());
      decisions.add(new Decision(declined.mentee(), declined.mentor(), false));
    }
    var silent = new HashSet<PersonPair>();
    separations.all().forEach(two -> silent.add(new PersonPair(two.lower(), two.higher())));
    decisions.removeIf(
        one -> one.lock() && silent.contains(new PersonPair(one.mentee(), one.mentor())));
    var lines = new ManagerLines(managers);
    decisions.removeIf(one -> one.lock() && lines.inOneLine(one.mentee(), one.mentor()));
    decide(decisions, people, forbidden, locks);
    return new PairingModel(
        people.mentees(),
        people.mentors(),
        locks,
        criteria.of(programme.id(), setup, forbidden, silent));
  }

  private static void decide(
      List<Decision> decisions,
      Participants people,
      Set<PersonPair> forbidden,
      Set<PairingModel.Pair> locks) {
    var mentees = people.enrolmentOfPerson(false);
    var mentors = people.enrolmentOfPerson(true);
    for (var decision : decisions) {
      if (!decision.lock()) {
        forbidden.add(new PersonPair(decision.mentee(), decision.mentor()));
        continue;
      }
      Long mentee = mentees.get(decision.mentee());
      Long mentor = mentors.get(decision.mentor());
      if (mentee != null
          && mentor != null
          && !people.arePartners(decision.mentee(), decision.mentor())
          && people.hasRoomForLock(mentee)) {
        people.locked(mentee, mentor);
        locks.add(new PairingModel.Pair(mentee, mentor));
      }
    }
  }

  private interface RowAction {
    void accept(ResultSet row) throws SQLException;
  }

  private void each(String query, List<?> parameters, RowAction action) {
    sql.list(
        query,
        row -> {
          action.accept(row);
          return Boolean.TRUE;
        },
        parameters);
  }

  private static Participants.Enrolled enrolled(ResultSet row, int demand) throws SQLException {
    boolean mentor = "MENTOR".equals(row.getString(2));
    return new Participants.Enrolled(
        row.getLong(1),
        mentor,
        mentor ? row.getInt(3) : demand,
        Sql.instant(row, 4),
        row.getLong(5),
        row.getString(6),
        row.getString(7),
        new Workplace(
            row.getString(8),
            row.getString(9),
            Sql.integer(row, 10),
            row.getString(11),
            row.getString(12),
            null),
        new Participants.Said(
            Sql.integer(row, 13),
            new Style(Sql.integer(row, 14), Sql.integer(row, 15), Sql.integer(row, 16))));
  }

  private static void relationship(ResultSet row, long programmeId, Participants people)
      throws SQLException {
    var status = row.getString(6);
    boolean present = "PLANNED".equals(status) || "ACTIVE".equals(status);
    people.relationship(row.getLong(1), row.getLong(2), present);
    if (present && row.getLong(5) == programmeId) {
      people.placeTaken(row.getLong(3), row.getLong(4));
    }
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(row.getLong(1), row.getLong(2), "LOCK".equals(row.getString(3)));
  }
}
