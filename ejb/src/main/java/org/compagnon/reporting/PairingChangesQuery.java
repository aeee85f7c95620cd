package org.compagnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compagnon.reporting.Column.Kind;

/** What people had changed by hand against the engine's proposals by a moment. */
final class PairingChangesQuery implements ReportQuery {

  private static final String PARTNERS =
      """
      (select string_agg(x.employee_no, '; ') from %s y join person x on x.id = y.mentor_person_id
        where y.round_id = c.round_id and y.mentee_enrolment_id = c.mentee_enrolment_id and %s)""";
  private static final String TAKEN_OUT =
      PARTNERS.formatted(
          "round_change",
          "y.kind in ('REMOVE', 'FORBID', 'REPLACE') and y.origin <> 'MANUAL' and y.changed_at <= ?");
  private static final String STILL_THERE =
      PARTNERS.formatted("round_pair", "y.origin <> 'MANUAL'");
  private static final String PRESENT = PARTNERS.formatted("round_pair", "1 = 1");

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("change", Kind.NUMBER),
        Column.of("round", Kind.NUMBER),
        Column.text("round_name"),
        Column.of("changed_at", Kind.MOMENT),
        Column.text("changed_by"),
        Column.of("change_kind", Kind.CODE),
        Column.text("mentee_number"),
        Column.directory("mentee_name"),
        Column.text("mentor_number"),
        Column.directory("mentor_name"),
        Column.of("score", Kind.SCORE),
        Column.of("score_change", Kind.SCORE),
        Column.text("proposed_mentors"),
        Column.text("present_mentors"),
        Column.text("change_reason"));
  }

  @Override
  public String sql() {
    return """
        select c.id, r.number, r.name, c.changed_at, a.display_name, c.kind,
               e.employee_no, e.given_name || ' ' || e.family_name,
               o.employee_no, o.given_name || ' ' || o.family_name, c.score, c.score_change,
               %s, %s, %s, c.reason
        from round_change c
        join pairing_round r on r.id = c.round_id
        join person e on e.id = c.mentee_person_id
        join person o on o.id = c.mentor_person_id
        left join account a on a.id = c.changed_by
        where r.programme_id = ? and c.changed_at <= ?
        order by c.id"""
        .formatted(TAKEN_OUT, STILL_THERE, PRESENT);
  }

  @Override
  public List<Object> parameters(Scope scope) {
    return List.of(scope.moment(), scope.programmeId(), scope.moment());
  }

  @Override
  public List<Object> values(ResultSet row, Scope scope) throws SQLException {
    return Arrays.asList(
        row.getLong(1),
        ReportQuery.number(row, 2),
        row.getString(3),
        ReportQuery.moment(row, 4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        ReportQuery.number(row, 11),
        ReportQuery.number(row, 12),
        together(row.getString(13), row.getString(14)),
        together(row.getString(15), null),
        row.getString(16));
  }

  /** Numbers of employees, each once and in order. */
  private static String together(String some, String others) {
    var all =
        Stream.of(some, others)
            .filter(Objects::nonNull)
            .flatMap(text -> Arrays.stream(text.split("; ")))
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }
}
