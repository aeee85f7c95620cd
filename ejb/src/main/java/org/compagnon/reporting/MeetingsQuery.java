package org.compagnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.compagnon.reporting.Column.Kind;

/** How often each pair had met by a moment, beside the programme's norm. No topics. */
final class MeetingsQuery implements ReportQuery {
  private static final int MOMENTS = 4;

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("pair", Kind.NUMBER),
        Column.text("mentee_number"),
        Column.directory("mentee_name"),
        Column.text("mentor_number"),
        Column.directory("mentor_name"),
        Column.of("pair_status", Kind.CODE),
        Column.of("starts_on", Kind.DAY),
        Column.of("meetings", Kind.NUMBER),
        Column.of("meetings_by_norm", Kind.NUMBER),
        Column.of("minutes", Kind.NUMBER),
        Column.of("in_person", Kind.NUMBER),
        Column.of("video", Kind.NUMBER),
        Column.of("phone", Kind.NUMBER),
        Column.of("first_meeting", Kind.MOMENT),
        Column.of("last_meeting", Kind.MOMENT));
  }

  @Override
  public String sql() {
    return """
        select r.id, e.employee_no, e.given_name || ' ' || e.family_name, o.employee_no,
               o.given_name || ' ' || o.family_name, r.status, r.starts_on, r.ended_at,
               m.meetings, m.minutes, m.in_person, m.video, m.phone, m.first_at, m.last_at
        from relationship r
        join person e on e.id = r.mentee_person_id
        join person o on o.id = r.mentor_person_id
        left join (
          select relationship_id, count(*) as meetings, sum(minutes) as minutes,
                 sum(case when channel = 'IN_PERSON' then 1 else 0 end) as in_person,
                 sum(case when channel = 'VIDEO' then 1 else 0 end) as video,
                 sum(case when channel = 'PHONE' then 1 else 0 end) as phone,
                 min(held_at) as first_at, max(held_at) as last_at
          from meeting where held_at <= ? and logged_at <= ?
          group by relationship_id) m on m.relationship_id = r.id
        where r.created_at <= ?
          and %s
          and r.programme_id = ?
        order by r.id"""
        .formatted(ReportQuery.notTakenBack("r"));
  }

  @Override
  public List<Object> parameters(Scope scope) {
    List<Object> values = new ArrayList<>(Collections.nCopies(MOMENTS, scope.moment()));
    values.add(scope.programmeId());
    return values;
  }

  @Override
  public List<Object> values(ResultSet row, Scope scope) throws SQLException {
    LocalDate starts = row.getObject(7, LocalDate.class);
    Instant ended = ReportQuery.moment(row, 8);
    List<Object> values = ReportQuery.beginning(row, 5);
    values.addAll(
        Arrays.asList(
            ReportQuery.statusAt(scope, row.getString(6), starts, ended),
            starts,
            row.getLong(9),
            byNorm(scope, starts, ended),
            row.getLong(10),
            row.getLong(11),
            row.getLong(12),
            row.getLong(13),
            ReportQuery.moment(row, 14),
            ReportQuery.moment(row, 15)));
    return values;
  }

  private static long byNorm(Scope scope, LocalDate starts, Instant ended) {
    boolean over = ended != null && !ended.isAfter(scope.asOf());
    LocalDate until = over ? LocalDate.ofInstant(ended, scope.zone()) : scope.day();
    return Math.max(0, ChronoUnit.MONTHS.between(starts, until) * scope.meetingsPerMonth());
  }
}
