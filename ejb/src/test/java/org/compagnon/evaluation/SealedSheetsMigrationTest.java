package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Waves of an earlier version, with results that people have seen. */
class SealedSheetsMigrationTest {
  private static final long SHOWN = 1;
  private static final long NAMED = 2;
  private static final long TOO_FEW = 3;

  private final JdbcDataSource database = new JdbcDataSource();

  @Test
  @DisplayName("after an update a survey shows what it showed before, and nothing that it withheld")
  void whatWasShownStaysShown() throws SQLException {
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    migrate(MigrationVersion.fromVersion("20.1"));
    execute("set referential_integrity false");
    execute(
        """
        insert into questionnaire_item (id, questionnaire_id, position, code, kind, construct,
          text_en, text_fr, mandatory) values
        (1, 1, 1, 'a', 'LIKERT', 'c', 't', 't', true),
        (2, 1, 2, 'b', 'RECOMMENDATION', 'c', 't', 't', true),
        (3, 1, 3, 'c', 'LIKERT', 'c', 't', 't', true),
        (4, 1, 4, 'd', 'TEXT', 'c', 't', 't', false)""");
    wave(SHOWN, "ANONYMOUS", "CLOSED");
    wave(NAMED, "IDENTIFIED", "OPEN");
    wave(TOO_FEW, "ANONYMOUS", "CLOSED");
    for (int i = 0; i < 12; i++) {
      sheet(SHOWN, i < 10, i % 2 == 0 ? 4 : 5, i < 4 ? 3 : 0, "words " + i);
      sheet(NAMED, i < 6, 2, 2, "named " + i);
    }
    sheet(TOO_FEW, true, 1, 1, "few");

    migrate(MigrationVersion.LATEST);

    assertThat(column("select concat(wave_id, ' ', sheets) from survey_release"))
        .containsExactlyInAnyOrder("1 10", "2 6", "3 0");
    assertThat(
            column(
                """
                select concat(wave_id, ' ', item_id, ' ', choice, ' ', answers)
                from survey_release_count"""))
        .containsExactlyInAnyOrder(
            "1 1 4 5", "1 1 5 5", "1 2 0 10", "2 1 2 6", "2 2 0 6", "2 3 2 6");
    assertThat(column("select words from survey_release_words where wave_id = 1"))
        .hasSize(10)
        .doesNotContain("words 10", "words 11");
    assertThat(column("select wave_id from survey_release_words")).containsOnly("1");
    assertThat(column("select count(*) from answer_sheet")).containsExactly("25");
    assertThat(column("select concat(wave_id, status) from wave_invitation"))
        .containsExactlyInAnyOrder("1INVITED", "2DONE", "3INVITED");
  }

  private void wave(long id, String mode, String status) throws SQLException {
    execute(
        """
        insert into survey_wave (id, programme_id, questionnaire_id, name, mode, minimum_group,
          minimum_comments, status, opens_on, closes_on, created_at, version)
        values (%d, 1, 1, 'w', '%s', 5, 10, '%s', date '2026-01-01', date '2026-02-01',
          timestamp with time zone '2026-01-01 08:00:00+00:00', 0)"""
            .formatted(id, mode, status));
    execute(
        "insert into wave_invitation (id, wave_id, person_id, role, status, version)"
            + " values (%d, %d, 1, 'MENTEE', 'DONE', 1)".formatted(id, id));
  }

  private void sheet(long wave, boolean released, int first, int third, String words)
      throws SQLException {
    UUID id = UUID.randomUUID();
    execute(
        "insert into answer_sheet (id, wave_id, secret_hash, submitted, released)"
            + " values ('%s', %d, '%s', true, %s)".formatted(id, wave, id, released));
    execute(
        "insert into answer (sheet_id, item_id, choice) values ('%s', 1, %d)".formatted(id, first));
    execute("insert into answer (sheet_id, item_id, choice) values ('%s', 2, 0)".formatted(id));
    execute(
        "insert into answer (sheet_id, item_id, choice) values ('%s', 3, %d)".formatted(id, third));
    execute(
        "insert into answer (sheet_id, item_id, words) values ('%s', 4, '%s')"
            .formatted(id, words));
  }

  private void migrate(MigrationVersion target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> column(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
