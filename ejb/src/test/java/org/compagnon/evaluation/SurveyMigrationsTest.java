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
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of surveys that were there before. */
class SurveyMigrationsTest {
  private static final String BEFORE = "17";
  private static final String AFTER = "20.1";

  private final JdbcDataSource database = new JdbcDataSource();

  @BeforeEach
  void makeThePast() throws SQLException {
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    migrate(BEFORE);
    execute("set referential_integrity false");
  }

  @Test
  @DisplayName("waves that could be answered before are marked, and none that comes afterwards")
  void earlierWavesAreMarked() throws SQLException {
    wave(1, "OPEN");
    wave(2, "OPEN");
    sheet("a", 2, "null", true, false);
    wave(3, "CLOSED");
    sheet("b", 3, "null", true, true);
    wave(4, "CLOSED");
    sheet("c", 4, "null", true, false);

    migrate(AFTER);
    wave(5, "OPEN");

    assertThat(column("select id from survey_wave where doubt_until is not null order by id"))
        .as("an open one whether or not there are answers, a closed one with results")
        .containsExactly("1", "2", "3");
  }

  @Test
  @DisplayName("of two sheets of one person the one handed in stays, else the fuller one")
  void oneSheetForAPerson() throws SQLException {
    wave(1, "OPEN");
    sheet("a", 1, "7", false, false);
    answers("a", 3);
    sheet("b", 1, "7", true, true);
    sheet("c", 1, "8", false, false);
    sheet("d", 1, "8", false, false);
    answers("d", 1);
    sheet("e", 1, "null", false, false);
    sheet("f", 1, "null", false, false);

    migrate(AFTER);

    assertThat(column("select secret_hash from answer_sheet order by secret_hash"))
        .containsExactly("b", "d", "e", "f");
    assertThat(column("select count(*) from answer")).containsExactly("1");
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private void wave(long id, String status) throws SQLException {
    execute(
        """
        insert into survey_wave (id, programme_id, questionnaire_id, name, mode, minimum_group,
          minimum_comments, status, opens_on, closes_on, created_at, version)
        values (%d, 1, 1, 'Half-way', 'ANONYMOUS', 5, 10, '%s', current_date, current_date,
          current_timestamp, 0)"""
            .formatted(id, status));
  }

  private void sheet(String name, long wave, String person, boolean submitted, boolean released)
      throws SQLException {
    execute(
        "insert into answer_sheet (id, wave_id, secret_hash, person_id, submitted, released)"
            + " values (random_uuid(), %d, '%s', %s, %s, %s)"
                .formatted(wave, name, person, submitted, released));
  }

  private void answers(String sheet, int count) throws SQLException {
    for (int item = 1; item <= count; item++) {
      execute(
          "insert into answer (sheet_id, item_id, choice)"
              + " select id, %d, 3 from answer_sheet where secret_hash = '%s'"
                  .formatted(item, sheet));
    }
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
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
