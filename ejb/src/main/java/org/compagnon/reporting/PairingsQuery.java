package org.compagnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.compagnon.reporting.Column.Kind;

/** Which pairs had been published by a moment. */
final class PairingsQuery implements ReportQuery {

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("pair", Kind.NUMBER),
        Column.of("round", Kind.NUMBER),
        Column.text("mentee_number"),
        Column.directory("mentee_name"),
        Column.directory("mentee_unit"),
        Column.directory("mentee_country"),
        Column.text("mentor_number"),
        Column.directory("mentor_name"),
        Column.directory("mentor_unit"),
        Column.directory("mentor_country"),
        Column.of("score", Kind.SCORE),
        Column.of("origin", Kind.CODE),
        Column.of("pair_status", Kind.CODE),
        Column.of("published_at", Kind.MOMENT),
        Column.of("starts_on", Kind.DAY),
        Column.of("ended_at", Kind.MOMENT));
  }

  @Override
  public String sql() {
    return """
        select r.id, n.number, e.employee_no, e.given_name || ' ' || e.family_name, e.unit, e.country,
               o.employee_no, o.given_name || ' ' || o.family_name, o.unit, o.country,
               r.score, rp.origin, r.status, r.created_at, r.starts_on, r.ended_at
        from relationship r
        join person e on e.id = r.mentee_person_id
        join person o on o.id = r.mentor_person_id
        left join pairing_round n on n.id = r.round_id
        left join round_pair rp on rp.round_id = r.round_id
          and rp.mentee_enrolment_id = r.mentee_enrolment_id
          and rp.mentor_enrolment_id = r.mentor_enrolment_id
        where r.programme_id = ? and r.created_at <= ?
        order by r.id""";
  }

  @Override
  public List<Object> parameters(Scope scope) {
    return List.of(scope.programmeId(), scope.moment());
  }

  @Override
  public List<Object> values(ResultSet row, Scope scope) throws SQLException {
    Instant ended = ReportQuery.moment(row, 16);
    LocalDate starts = row.getObject(15, LocalDate.class);
    String status = ReportQuery.statusAt(scope, row.getString(13), starts, ended);
    return Arrays.asList(
        row.getLong(1),
        ReportQuery.number(row, 2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        ReportQuery.number(row, 11),
        row.getString(12),
        status,
        ReportQuery.moment(row, 14),
        starts,
        ended != null && !ended.isAfter(scope.asOf()) ? ended : null);
  }
}
