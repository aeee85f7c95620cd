package org.compagnon.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an update makes of the rows of an installation that has been running for a while. */
class ForwardMigrationsTest {
  private static final String BEFORE = "17";
  private static final String URL =
      "jdbc:h2:mem:forward-%d;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
          + "DEFAULT_NULL_ORDERING=HIGH";
  private static int databases;

  private String url;

  @BeforeEach
  void former() throws SQLException {
    url = URL.formatted(++databases);
    migrate(BEFORE);
    run(
        "insert into account (id, login, display_name, language, status, created_at, version)"
            + " values (7, 'hr@it.example', 'Hanna Rolf', 'en', 'ACTIVE', current_timestamp, 0)",
        "insert into account_role (account_id, role) values (7, 'ADMINISTRATOR')");
  }

  @Test
  @DisplayName("an existing programme gets the administrator who wrote it as its contact")
  void contacts() throws SQLException {
    programme(1);
    programme(2);
    run(entry(1, 7, "hr@it.example", "programme.create", "programme", "1", "null", "'{}'"));
    migrate("latest");

    assertThat(list("select contact_name || ' ' || contact_address from programme order by id"))
        .containsExactly("Hanna Rolf hr@it.example", " ");
  }

  @Test
  @DisplayName("the trail of former endings keeps that and when, not by whom and why")
  void endings() throws SQLException {
    String before = "'{\"menteeWaitsAgain\":false,\"status\":\"ACTIVE\"}'";
    String chosen = "'{\"menteeWaitsAgain\":true,\"reason\":\"TIME\",\"status\":\"ENDED\"}'";
    String faded = "'{\"menteeWaitsAgain\":true,\"reason\":\"FADED\",\"status\":\"ENDED\"}'";
    run(
        entry(1, 9, "lea@it.example", "relationship.pair.end", "relationship", "5", before, chosen),
        entry(2, 7, "hr@it.example", "relationship.pair.end", "relationship", "6", before, faded),
        entry(3, 9, "lea@it.example", "enrolment.pause", "enrolment", "8", before, chosen));
    migrate("latest");

    assertThat(
            list(
                "select id || ' ' || actor_name || ' ' || request_id || ' ' || before_state || ' '"
                    + " || after_state from audit_entry where id < 10 order by id"))
        .containsExactly(
            "1 - - {\"status\":\"ACTIVE\"} {\"status\":\"ENDED\"}",
            "2 hr@it.example r " + before.replace("'", "") + " " + faded.replace("'", ""),
            "3 lea@it.example r " + before.replace("'", "") + " " + chosen.replace("'", ""));
    assertThat(list("select actor_id from audit_entry where id = 1"))
        .containsExactly((String) null);
    assertThat(list("select after_state from audit_entry where action = 'audit.endings.forget'"))
        .containsExactly("{\"rows\":1}");
  }

  @Test
  @DisplayName("a trail without endings gets no row about them")
  void noEndings() throws SQLException {
    migrate("latest");
    assertThat(list("select action from audit_entry where action like 'audit.%'")).isEmpty();
    assertThat(list("select id from line_change")).hasSize(1);
  }

  private void migrate(String version) {
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private void programme(int id) throws SQLException {
    run(
        """
        insert into programme (id, name_en, name_fr, summary_en, summary_fr, rules_en, rules_fr,
          status, time_zone, enrolment_opens_on, enrolment_closes_on, pairing_by, starts_on,
          midpoint_on, closes_on, pairing_mode, default_capacity, max_capacity, mentors_per_mentee,
          meetings_per_month, meeting_minutes, notice_hours, eligibility, pairing_rules, created_at,
          version)
        values (%d, 'A', 'B', '', '', '', '', 'PUBLISHED', 'UTC', current_date, current_date,
          current_date, current_date, current_date, current_date, 'ASSIGNED', 1, 3, 1, 1, 45, 24,
          '{}', '{}', current_timestamp, 0)"""
            .formatted(id));
  }

  private static String entry(
      int id,
      int actor,
      String name,
      String action,
      String type,
      String subject,
      String before,
      String after) {
    return """
        insert into audit_entry (id, at, actor_id, actor_name, action, subject_type, subject_id,
          before_state, after_state, request_id)
        values (%d, current_timestamp, %d, '%s', '%s', '%s', '%s', %s, %s, 'r')"""
        .formatted(id, actor, name, action, type, subject, before, after);
  }

  private void run(String... commands) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private List<String> list(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
