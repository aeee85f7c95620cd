package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.compagnon.shared.Hashes;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

  private static final long WAVE = 1;
  private static final long ITEM = 1;

  private final JdbcDataSource database = new JdbcDataSource();
  private SheetRepository sheets;
  private Snapshots snapshots;
  private Tally tally;

  @BeforeEach
  void makeAWave() throws SQLException {
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    execute("set referential_integrity false");
    sheets = new SheetRepository(database);
    snapshots = new Snapshots(database);
    tally = new Tally(database);
  }

  @Test
  @DisplayName(
      "B10 after a snapshot no secret opens a sheet, no name is left, the order is another")
  void rewritingBreaksEveryTrace() throws SQLException {
    List<String> secrets = answer(40);
    Set<String> names = new HashSet<>(column("select cast(id as varchar) from answer_sheet"));
    List<String> before = column("select choice from answer order by _rowid_");

    snapshots.release(WAVE);
    snapshots.rewrite(WAVE);

    assertThat(column("select cast(id as varchar) from answer_sheet"))
        .doesNotContainAnyElementsOf(names);
    for (String secret : secrets) {
      assertThat(sheets.bySecret(WAVE, Hashes.sha256Hex(secret))).isEmpty();
    }
    assertThat(column("select choice from answer order by _rowid_"))
        .hasSize(40)
        .isNotEqualTo(before);
  }

  @Test
  @DisplayName("B10 rewriting keeps every answer and what belongs together")
  void rewritingKeepsAnswers() throws SQLException {
    answer(7);
    snapshots.release(WAVE);
    Map<Long, Map<Integer, Long>> before = tally.choices(WAVE);

    snapshots.rewrite(WAVE);

    assertThat(tally.choices(WAVE)).isEqualTo(before);
    assertThat(snapshots.state(WAVE)).isEqualTo(new Snapshots.State(7, 7));
    assertThat(column("select count(*) from answer group by sheet_id"))
        .containsOnly("1")
        .hasSize(7);
  }

  @Test
  @DisplayName("B10 what is handed in after a snapshot is not counted before the next one")
  void laterAnswersWait() throws SQLException {
    answer(6);
    snapshots.release(WAVE);
    snapshots.rewrite(WAVE);
    answer(2);

    long counted = tally.choices(WAVE).get(ITEM).values().stream().mapToLong(Long::longValue).sum();

    assertThat(counted).isEqualTo(6);
    assertThat(snapshots.state(WAVE)).isEqualTo(new Snapshots.State(6, 8));
  }

  @Test
  @DisplayName("S70 a sheet that was begun and never handed in is dropped")
  void draftsAreDropped() throws SQLException {
    answer(3);
    UUID draft = sheets.begin(WAVE, Hashes.sha256Hex("draft"), null);
    sheets.put(draft, new GivenAnswer(ITEM, 2, null));

    snapshots.dropDrafts(WAVE);

    assertThat(column("select count(*) from answer_sheet")).containsExactly("3");
    assertThat(column("select count(*) from answer")).containsExactly("3");
  }

  @Test
  @DisplayName("S70 the last answer to an item counts, and an empty one takes it back")
  void lastAnswerCounts() {
    UUID sheet = sheets.begin(WAVE, Hashes.sha256Hex("one"), null);
    sheets.put(sheet, new GivenAnswer(ITEM, 2, null));
    sheets.put(sheet, new GivenAnswer(ITEM, 5, null));
    assertThat(sheets.answers(sheet)).containsEntry(ITEM, new GivenAnswer(ITEM, 5, null));

    sheets.put(sheet, new GivenAnswer(ITEM, null, null));
    assertThat(sheets.answers(sheet)).isEmpty();
  }

  private List<String> answer(int people) {
    List<String> secrets = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String secret = Hashes.newToken();
      UUID sheet = sheets.begin(WAVE, Hashes.sha256Hex(secret), null);
      sheets.put(sheet, new GivenAnswer(ITEM, 1 + i % 5, null));
      sheets.submit(sheet, false);
      secrets.add(secret);
    }
    return secrets;
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

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
