package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetPileTest {

  private static final long WAVE = 1;
  private static final long ITEM = 1;

  private final JdbcDataSource database = new JdbcDataSource();
  private SheetPile pile;

  @BeforeEach
  void makeAWave() throws SQLException {
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set referential_integrity false");
    }
    pile = new SheetPile(database);
  }

  @Test
  @DisplayName("after a blend no sheet has its former name or place, those of before included")
  void blendingBreaksEveryTrace() throws SQLException {
    pile.blend(WAVE, sheets(0, 40));
    Set<String> names = new HashSet<>(column("select cast(id as varchar) from answer_sheet"));

    pile.blend(WAVE, sheets(40, 45));

    assertThat(column("select cast(id as varchar) from answer_sheet"))
        .hasSize(45)
        .doesNotContainAnyElementsOf(names);
    List<String> lying = column("select choice from answer where item_id = 1 order by _rowid_");
    assertThat(lying)
        .hasSize(45)
        .isNotEqualTo(lying.stream().map(Integer::valueOf).sorted().map(String::valueOf).toList());
    assertThat(lying.subList(40, 45)).isNotEqualTo(List.of("40", "41", "42", "43", "44"));
  }

  @Test
  @DisplayName("blending keeps every answer and what belongs together")
  void blendingKeepsAnswers() throws SQLException {
    pile.blend(WAVE, sheets(0, 7));
    pile.blend(WAVE, sheets(7, 12));

    assertThat(pile.size(WAVE)).isEqualTo(12);
    assertThat(
            column(
                """
                select concat(a.choice, ' ', b.words) from answer a
                join answer b on b.sheet_id = a.sheet_id and b.item_id = 2 where a.item_id = 1"""))
        .containsExactlyInAnyOrder(
            "0 w0", "1 w1", "2 w2", "3 w3", "4 w4", "5 w5", "6 w6", "7 w7", "8 w8", "9 w9",
            "10 w10", "11 w11");
  }

  private static List<List<GivenAnswer>> sheets(int from, int to) {
    List<List<GivenAnswer>> sheets = new ArrayList<>();
    for (int i = from; i < to; i++) {
      sheets.add(List.of(new GivenAnswer(ITEM, i, null), new GivenAnswer(ITEM + 1, null, "w" + i)));
    }
    return sheets;
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
