package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.compagnon.shared.Sql;

/** Asks the database who changed since a round, and which pairs differ between two rounds. */
@ApplicationScoped
class RoundDifferences {

  private static final int SHOWN = 100;

  /** Whether the enrolment e of the person p is none that can be paired any more. */
  private static final String AWAY = "e.status <> 'ACTIVE' and p.status = 'ACTIVE'";

  private static final String MENTEES =
      """
      select count(distinct e.id) from enrolment e join person p on p.id = e.person_id
      where (e.id in (select mentee_enrolment_id from round_pair where round_id = ?)
        or e.id in (select enrolment_id from round_unpaired where round_id = ?)) and\s""";
  private static final String MENTORS =
      """
      select count(distinct e.id) from enrolment e join person p on p.id = e.person_id
      where e.id in (select mentor_enrolment_id from round_pair where round_id = ?) and\s""";
  private static final String LEFT = "p.status <> 'ACTIVE'";
  private static final String JOINED =
      """
      select count(*) from enrolment e join person p on p.id = e.person_id
      where e.programme_id = ? and e.role = ? and e.status = 'ACTIVE' and p.status = 'ACTIVE'
        and e.enrolled_at > ?""";
  private static final String PAIRED =
      """
      exists (select 1 from relationship x where x.mentee_enrolment_id = e.id
        and x.status in ('PLANNED', 'ACTIVE') and x.created_at > ?)""";
  private static final String DIFFERENT =
      """
      from round_pair a
      join enrolment e on e.id = a.mentee_enrolment_id
      join enrolment r on r.id = a.mentor_enrolment_id
      join person m on m.id = a.mentee_person_id
      join person n on n.id = a.mentor_person_id
      where a.round_id = ? and not exists (select 1 from round_pair b
        where b.round_id = ? and b.mentee_enrolment_id = a.mentee_enrolment_id
          and b.mentor_enrolment_id = a.mentor_enrolment_id)""";
  private static final String GONE =
      """
      (e.status <> 'ACTIVE' or r.status <> 'ACTIVE' or m.status <> 'ACTIVE'
        or n.status <> 'ACTIVE')""";
  private static final String SHOW =
      """
      select a.mentee_enrolment_id, a.mentee_person_id, a.mentor_enrolment_id, a.mentor_person_id,
        a.score, case when\s"""
          + GONE
          + " then 1 else 0 end ";
  private static final String NOT_DECLINED =
      " and not (a.mentee_person_id = ? and a.mentor_person_id = ?)";

  @Inject private Sql sql;
  @Inject private RoundQueries queries;

  private record Row(
      long mentee, long menteePerson, long mentor, long mentorPerson, int score, boolean gone) {}

  ChangesSince since(PairingRound round, int broken) {
    long id = round.id();
    long programme = round.programmeId();
    var at = round.peopleAt();
    return new ChangesSince(
        number(MENTEES + AWAY, id, id),
        number(MENTORS + AWAY, id),
        number(MENTEES + LEFT, id, id),
        number(MENTORS + LEFT, id),
        number(JOINED, programme, "MENTEE", at),
        number(JOINED, programme, "MENTOR", at),
        number(MENTEES + PAIRED, id, id, round.createdAt()),
        broken);
  }

  /** How many pairs of one round are not in the other. */
  int count(long of, long notIn) {
    return number("select count(*) " + DIFFERENT, of, notIn);
  }

  /** Mentees whose pair ended though both still take part and neither declined. */
  int moved(long of, long notIn, RoundFollowing.Two declined) {
    var query = "select count(distinct a.mentee_enrolment_id) " + DIFFERENT + " and not " + GONE;
    return declined == null
        ? number(query, of, notIn)
        : number(query + NOT_DECLINED, of, notIn, declined.mentee(), declined.mentor());
  }

  /** The first pairs of one round that are not in the other. */
  List<RoundUpdateView.Moved> pairs(long of, long notIn) {
    var rows =
        sql.list(
            SHOW + DIFFERENT + " order by a.id limit " + SHOWN,
            row ->
                new Row(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getInt(5),
                    row.getInt(6) == 1),
            List.of(of, notIn));
    var ids = new HashSet<Long>();
    rows.forEach(row -> ids.addAll(List.of(row.menteePerson(), row.mentorPerson())));
    var people = queries.people(ids);
    var pairs = new ArrayList<RoundUpdateView.Moved>();
    for (var row : rows) {
      pairs.add(
          new RoundUpdateView.Moved(
              people.get(row.menteePerson()).enrolledAs(row.mentee()),
              people.get(row.mentorPerson()).enrolledAs(row.mentor()),
              row.score(),
              row.gone()));
    }
    return pairs;
  }

  /** The two, by name; null for null. */
  RoundUpdateView.Two two(RoundFollowing.Two two) {
    if (two == null) {
      return null;
    }
    var people = queries.people(List.of(two.mentee(), two.mentor()));
    return new RoundUpdateView.Two(people.get(two.mentee()), people.get(two.mentor()));
  }

  private int number(String query, Object... parameters) {
    return (int) sql.number(query, Arrays.asList(parameters));
  }
}
