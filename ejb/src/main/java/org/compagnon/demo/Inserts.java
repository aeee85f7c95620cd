package org.compagnon.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes many rows at once by JDBC, with ids from the sequences that the entities use. */
final class Inserts {
  private static final int BATCH = 500;
  private static final int SEQUENCE_STEP = 50;

  private final Connection connection;
  private final Map<String, Deque<Long>> ids = new HashMap<>();

  Inserts(Connection connection) {
    this.connection = connection;
  }

  /** Inserts rows. {@code columns} is what stands between the brackets of the statement. */
  void rows(String table, String columns, List<Object[]> rows) {
    int count = columns.split(",").length;
    String places = String.join(", ", Collections.nCopies(count, "?"));
    batch("insert into %s (%s) values (%s)".formatted(table, columns, places), rows);
  }

  /** Executes one statement for each row of values. */
  void batch(String sql, List<Object[]> rows) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, value(row[i]));
        }
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The demo rows were refused: " + sql, e);
    }
  }

  /** The next id of a table; its sequence is called after it and hands out fifty at once. */
  long id(String table) {
    Deque<Long> free = ids.computeIfAbsent(table, name -> new ArrayDeque<>());
    if (free.isEmpty()) {
      long last = number("select nextval('" + table + "_seq')");
      for (long id = last - SEQUENCE_STEP + 1; id <= last; id++) {
        free.add(id);
      }
    }
    return free.remove();
  }

  /** The single number that a query yields. */
  long number(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The demo could not ask: " + sql, e);
    }
  }

  /** Numbers by text: a query of two columns, text first. */
  Map<String, Long> numbers(String sql) {
    Map<String, Long> found = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getLong(2));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The demo could not ask: " + sql, e);
    }
  }

  private static Object value(Object value) {
    return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
  }
}
