package org.compagnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.compagnon.reporting.Column.Kind;

/**
 * Who took part by a moment. Pairs that were taken back by then do not count; a withdrawal that
 * came later has not happened yet.
 */
final class ParticipationQuery implements ReportQuery {

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("enrolment", Kind.NUMBER),
        Column.text("employee_number"),
        Column.directory("name"),
        Column.directory("unit"),
        Column.directory("function"),
        Column.directory("country"),
        Column.of("role", Kind.CODE),
        Column.of("participation", Kind.CODE),
        Column.of("enrolled_at", Kind.MOMENT),
        Column.of("withdrawn_at", Kind.MOMENT),
        Column.of("first_paired_at", Kind.MOMENT),
        Column.of("days_to_first_pair", Kind.NUMBER),
        Column.of("days_waiting", Kind.NUMBER),
        Column.of("pairs", Kind.NUMBER),
        Column.of("open_pairs", Kind.NUMBER));
  }

  @Override
  public String sql() {
    return """
        select e.id, p.employee_no, p.given_name || ' ' || p.family_name, p.unit, p.function_name,
               p.country, e.role, e.enrolled_at, e.withdrawn_at, q.first_pair, q.pairs, q.open_pairs
        from enrolment e
        join person p on p.id = e.person_id
        left join (
          select x.enrolment_id, count(*) as pairs, min(x.created_at) as first_pair,
                 sum(case when x.ended_at is null or x.ended_at > ? then 1 else 0 end) as open_pairs
          from (select mentee_enrolment_id as enrolment_id, status, created_at, ended_at
                from relationship where programme_id = ?
                union all
                select mentor_enrolment_id, status, created_at, ended_at
                from relationship where programme_id = ?) x
          where x.created_at <= ?
            and %s
          group by x.enrolment_id) q on q.enrolment_id = e.id
        where e.programme_id = ? and e.enrolled_at <= ?
        order by p.employee_no, e.role, e.id"""
        .formatted(ReportQuery.notTakenBack("x"));
  }

  @Override
  public List<Object> parameters(Scope scope) {
    long programme = scope.programmeId();
    return List.of(
        scope.moment(),
        programme,
        programme,
        scope.moment(),
        scope.moment(),
        programme,
        scope.moment());
  }

  @Override
  public List<Object> values(ResultSet row, Scope scope) throws SQLException {
    Instant enrolled = ReportQuery.moment(row, 8);
    Instant withdrawn = ReportQuery.moment(row, 9);
    Instant left = withdrawn != null && !withdrawn.isAfter(scope.asOf()) ? withdrawn : null;
    Instant paired = ReportQuery.moment(row, 10);
    Long toPair = paired == null ? null : days(enrolled, paired);
    Long waiting = paired == null && left == null ? days(enrolled, scope.asOf()) : null;
    List<Object> values = ReportQuery.beginning(row, 7);
    values.addAll(
        Arrays.asList(
            left == null ? "TAKING_PART" : "WITHDRAWN",
            enrolled,
            left,
            paired,
            toPair,
            waiting,
            row.getLong(11),
            row.getLong(12)));
    return values;
  }

  private static long days(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toDays());
  }
}
