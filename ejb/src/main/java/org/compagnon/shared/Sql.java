package org.compagnon.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plain SQL inside the running transaction, for lists that become records and for rows by the
 * thousand, where an entity for each would cost more than the computation.
 */
@ApplicationScoped
public class Sql {

  private static final int BATCH = 500;
  private static final int IDS_AT_ONCE = 50;

  @Inject private DataSource dataSource;

  /** Turns the current row into something. */
  @FunctionalInterface
  public interface Mapper<T> {
    /** What the current row of the result is. */
    T map(ResultSet row) throws SQLException;
  }

  /** All rows of a query. */
  public <T> List<T> list(String query, Mapper<T> mapper, List<?> parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      set(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(mapper.map(rows));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The query must run: " + query, e);
    }
  }

  /** A count or another single number. */
  public long number(String query, List<?> parameters) {
    return list(query, row -> row.getLong(1), parameters).get(0);
  }

  /** Executes one statement; returns the rows changed. */
  public int update(String command, List<?> parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      set(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The statement must run: " + command, e);
    }
  }

  /** Executes one statement with many rows of parameters, in batches. */
  public void batch(String command, Iterable<List<?>> rows) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      int waiting = 0;
      for (var row : rows) {
        set(statement, row);
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The batch must run: " + command, e);
    }
  }

  /** New ids from a sequence that steps by 50, the way the entities take theirs. */
  public long[] ids(String sequence, int count) {
    long[] ids = new long[count];
    for (int k = 0; k < count; k += IDS_AT_ONCE) {
      long last = number("select nextval('" + sequence + "')", List.of());
      for (int n = 0; n < IDS_AT_ONCE && k + n < count; n++) {
        ids[k + n] = last - IDS_AT_ONCE + 1 + n;
      }
    }
    return ids;
  }

  /** A nullable whole number. */
  public static Integer integer(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** A nullable instant. */
  public static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  /** As many question marks as there are values, for an {@code in} list. */
  public static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private static void set(PreparedStatement statement, List<?> parameters) throws SQLException {
    for (int k = 0; k < parameters.size(); k++) {
      Object value = parameters.get(k);
      statement.setObject(k + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
  }
}
