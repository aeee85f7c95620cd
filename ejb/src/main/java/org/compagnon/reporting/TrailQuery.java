package org.compagnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.compagnon.audit.AuditFilter;
import org.compagnon.reporting.Column.Kind;

/** The audit trail as an auditor has filtered it, the oldest row first. */
final class TrailQuery implements ReportQuery {
  private final AuditFilter filter;

  TrailQuery(AuditFilter filter) {
    this.filter = filter;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("entry", Kind.NUMBER),
        Column.of("at", Kind.MOMENT),
        Column.of("actor", Kind.NUMBER),
        Column.text("actor_login"),
        Column.of("action", Kind.CODE),
        Column.of("subject_type", Kind.CODE),
        Column.text("subject"),
        Column.text("before"),
        Column.text("after"),
        Column.text("reason"),
        Column.text("request"));
  }

  @Override
  public String sql() {
    StringBuilder sql =
        new StringBuilder(
            """
            select id, at, actor_id, actor_name, action, subject_type, subject_id, before_state,
                   after_state, reason, request_id
            from audit_entry where at <= ?""");
    add(sql, filter.from(), " and at >= ?");
    add(sql, filter.to(), " and at < ?");
    add(sql, text(filter.actor()), " and lower(actor_name) like ?");
    add(sql, text(filter.action()), " and action like ?");
    add(sql, text(filter.subjectType()), " and subject_type = ?");
    add(sql, text(filter.subjectId()), " and subject_id = ?");
    return sql.append(" order by id").toString();
  }

  @Override
  public List<Object> parameters(Scope scope) {
    List<Object> all = new ArrayList<>(List.of(scope.moment()));
    add(all, filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC));
    add(all, filter.to() == null ? null : filter.to().atOffset(ZoneOffset.UTC));
    String actor = text(filter.actor());
    add(all, actor == null ? null : "%" + actor.toLowerCase(Locale.ROOT).replace("%", "") + "%");
    String action = text(filter.action());
    add(all, action == null ? null : action.replace("%", "") + "%");
    add(all, text(filter.subjectType()));
    add(all, text(filter.subjectId()));
    return all;
  }

  @Override
  public List<Object> values(ResultSet row, Scope scope) throws SQLException {
    return Arrays.asList(
        row.getLong(1),
        ReportQuery.moment(row, 2),
        ReportQuery.number(row, 3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11));
  }

  /** The conditions in words, for the manifest. */
  List<String> filters() {
    List<String> all = new ArrayList<>();
    say(all, "at >= ", filter.from());
    say(all, "at < ", filter.to());
    say(all, "login contains ", text(filter.actor()));
    say(all, "action begins with ", text(filter.action()));
    say(all, "subject type = ", text(filter.subjectType()));
    say(all, "subject = ", text(filter.subjectId()));
    return all;
  }

  private static void say(List<String> all, String words, Object value) {
    if (value != null) {
      all.add(words + value);
    }
  }

  private static void add(StringBuilder sql, Object given, String condition) {
    if (given != null) {
      sql.append(condition);
    }
  }

  private static void add(List<Object> all, Object given) {
    if (given != null) {
      all.add(given);
    }
  }

  private static String text(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
