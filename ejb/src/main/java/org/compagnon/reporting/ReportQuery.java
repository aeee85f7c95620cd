package org.compagnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A report's columns and the one query that fills them. */
interface ReportQuery {

  /** The columns in their order. */
  List<Column> columns();

  /** The query; one row of it is one row of the report. Its order is total. */
  String sql();

  /** The values of the query's question marks. */
  List<Object> parameters(Scope scope);

  /** The current row's values in the order of the columns. */
  List<Object> values(ResultSet row, Scope scope) throws SQLException;

  /** What the manifest says about gaps in the numbers of the rows. */
  default String sequence() {
    return "Rows are in the order of their numbers. Numbers are given out in blocks; gaps are normal"
        + " and no sign of missing rows.";
  }

  /**
   * What a report is about.
   *
   * @param asOf the moment
   * @param day the day at that moment in the programme's zone
   * @param zone the programme's zone; every day and month of a report is one there
   * @param meetingsPerMonth the programme's norm
   */
  record Scope(long programmeId, Instant asOf, LocalDate day, ZoneId zone, int meetingsPerMonth) {
    /** The moment as the database takes it. */
    OffsetDateTime moment() {
      return asOf.atOffset(ZoneOffset.UTC);
    }
  }

  /**
   * The condition that a pair had not been taken back by a moment, which is its one parameter.
   *
   * @param pair the alias of the table {@code relationship}
   */
  static String notTakenBack(String pair) {
    return "not (%1$s.status = 'UNDONE' and (%1$s.ended_at is null or %1$s.ended_at <= ?))"
        .formatted(pair);
  }

  /** The values of a row: its number, then texts up to and including a column. */
  static List<Object> beginning(ResultSet row, int lastText) throws SQLException {
    List<Object> values = new ArrayList<>();
    values.add(row.getLong(1));
    for (int column = 2; column <= lastText; column++) {
      values.add(row.getString(column));
    }
    return values;
  }

  /** A nullable moment. */
  static Instant moment(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  /** A nullable number. */
  static Long number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  /** Where a pair stood at a moment, from what is kept of it. */
  static String statusAt(Scope scope, String statusNow, LocalDate startsOn, Instant endedAt) {
    if (endedAt != null && !endedAt.isAfter(scope.asOf())) {
      return statusNow;
    }
    return startsOn.isAfter(scope.day()) ? "PLANNED" : "ACTIVE";
  }
}
