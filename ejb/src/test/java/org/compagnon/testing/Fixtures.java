package org.compagnon.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.compagnon.settings.Database;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.Names;

/**
 * Rows that a test begins with, written by SQL and committed at once, and a look into tables. Ids
 * come from a range of their own, far above the sequences.
 */
@ApplicationScoped
public class Fixtures {
  private static final AtomicLong NEXT = new AtomicLong(5_000_000_000L);
  private static final NameKeys KEYS = new NameKeys(true);
  private static final OffsetDateTime EARLIER =
      OffsetDateTime.of(2026, 1, 1, 8, 0, 0, 0, ZoneOffset.UTC);

  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  /** A word no other test has. */
  public String unique(String word) {
    return word + NEXT.incrementAndGet() % 1_000_000;
  }

  /** An id no other row has. */
  public long id() {
    return NEXT.incrementAndGet();
  }

  /** An active account without a password. */
  public long account(String login, Long personId, String... roles) {
    long id = NEXT.incrementAndGet();
    update(
        """
        insert into account (id, login, display_name, search_key, sort_key, key_form, person_id,
          language, status, created_at, version)
        values (?, ?, ?, ?, ?, ?, ?, 'en', 'ACTIVE', ?, 0)""",
        id,
        login,
        login,
        Names.searchKey(login, "", login),
        KEYS.sort(login, ""),
        KEYS.form(),
        personId,
        EARLIER);
    for (String role : roles) {
      update("insert into account_role (account_id, role) values (?, ?)", id, role);
    }
    return id;
  }

  /** A person with an invented name, without a manager, who speaks English. */
  public long person() {
    return person(null);
  }

  /** A person who reports to another; null: to nobody. */
  public long person(Long managerId) {
    long id = NEXT.incrementAndGet();
    String email = "person" + id + "@it.example";
    update(
        """
        insert into person (id, employee_no, given_name, family_name, email, email_key, search_key,
          sort_key, key_form, job_title, function_name, unit, level, city, country, time_zone,
          language, hired_on, manager_id, status, created_at, updated_at, version)
        values (?, ?, 'Ada', ?, ?, ?, ?, ?, ?, 'Engineer', 'Engineering', 'Works', 3, 'Lyon', 'FR',
          'Europe/Paris', 'en', ?, ?, 'ACTIVE', ?, ?, 0)""",
        id,
        "E" + id,
        "Person" + id,
        email,
        email,
        Names.searchKey("Ada", "Person" + id, email, "E" + id),
        KEYS.sort("Person" + id, "Ada"),
        KEYS.form(),
        LocalDate.of(2020, 1, 1),
        managerId,
        EARLIER,
        EARLIER);
    update("insert into person_language (person_id, language) values (?, 'en')", id);
    return id;
  }

  /** Runs one statement and commits it; returns how many rows it changed. */
  public int update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of every row. */
  public List<Object> column(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<Object> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getObject(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text in the first column of the only row. */
  public String text(String sql, Object... values) {
    List<Object> found = column(sql, values);
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " rows for " + sql);
    }
    return found.get(0) == null ? null : found.get(0).toString();
  }

  /** The number in the first column of the only row. */
  public long number(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
