package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.compagnon.settings.Database;
import org.compagnon.shared.Hashes;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Takes the whole database in hand, as somebody with its password could, and tries to link. */
class AnonymityIT extends BusinessIT {
  private static final Set<String> SHEETS = Set.of("answer_sheet", "answer");

  /** What all sheets of a wave have in common, or many by chance: small numbers, no keys. */
  private static final Set<String> COMMON = Set.of("wave_id", "item_id", "choice");

  @Inject private SurveyScene scenes;
  @Inject private Respondent respondents;
  @Inject private SurveyWaves waves;

  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  /**
   * What really happened, known to the test alone: people and secrets in the order of answering.
   */
  private record Truth(WaveView wave, List<TestCaller> order, List<String> secrets) {}

  @Test
  @DisplayName("B10 with the whole database in hand no answer of an open wave leads to a person")
  void openWaveCannotBeLinked() throws SQLException {
    Truth truth = answered();

    linkByValue(truth);
    linkByTrailAndMail(truth);
  }

  @Test
  @DisplayName("B10 after the close neither value nor order nor transaction leads to a person")
  void closedWaveCannotBeLinked() throws SQLException {
    Truth truth = answered();
    TestCaller admin = callers.administrator();
    int version = admin.call(() -> waves.get(truth.wave().id())).version();
    admin.call(() -> waves.close(truth.wave().id(), version));

    linkByValue(truth);
    linkByTrailAndMail(truth);
    linkByOrder(truth);
    linkByTransaction(truth);
  }

  @Test
  @DisplayName("B10 the tables of answers have no column for a time, a sequence or a version")
  void sheetsHaveNoTime() throws SQLException {
    for (String table : SHEETS) {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select * from " + table)) {
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          String type = columns.getColumnTypeName(i).toLowerCase(Locale.ROOT);
          String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
          assertThat(type).as(table + "." + name).doesNotContain("time").doesNotContain("date");
          assertThat(name).doesNotContain("version").doesNotContain("number").doesNotContain("seq");
        }
      }
    }
  }

  /** Twelve people answer in an order of their own; each writes words that only the test knows. */
  private Truth answered() {
    SurveyScene.Scene scene = scenes.pairs(6);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    List<TestCaller> order = new ArrayList<>(scene.people());
    Collections.shuffle(order, new Random(42));
    List<String> secrets = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      secrets.add(respondents.answer(order.get(i), wave, 1 + i % 5, words(wave, i)).secret());
    }
    return new Truth(wave, order, secrets);
  }

  private static String words(WaveView wave, int i) {
    return "words %d of %d".formatted(i, wave.id());
  }

  /** No cell of a sheet is a cell of anybody's, and no key of a sheet stands anywhere else. */
  private void linkByValue(Truth truth) throws SQLException {
    Map<String, Set<String>> dump = dump();
    Set<String> people = new HashSet<>();
    for (TestCaller person : truth.order()) {
      people.add(String.valueOf(person.personId()));
      people.add(String.valueOf(person.accountId()));
      people.add(person.login());
    }
    fixtures
        .column("select id from wave_invitation where wave_id = ?", truth.wave().id())
        .forEach(id -> people.add(String.valueOf(id)));
    Set<String> keys = new HashSet<>(truth.secrets());
    truth.secrets().forEach(secret -> keys.add(Hashes.sha256Hex(secret)));
    fixtures
        .column(
            "select cast(id as varchar(36)) from answer_sheet where wave_id = ?", truth.wave().id())
        .forEach(id -> keys.add(String.valueOf(id)));
    for (int i = 0; i < truth.order().size(); i++) {
      keys.add(words(truth.wave(), i));
    }
    dump.forEach(
        (table, cells) -> {
          if (SHEETS.contains(table)) {
            assertThat(cells).as(table).doesNotContainAnyElementsOf(people);
          } else {
            assertThat(cells).as(table).doesNotContainAnyElementsOf(keys);
          }
        });
  }

  /** Nobody's name stands in the trail, and no mail came of an answer. */
  private void linkByTrailAndMail(Truth truth) {
    for (TestCaller person : truth.order()) {
      assertThat(
              fixtures.number(
                  "select count(*) from audit_entry where actor_id = ?", person.accountId()))
          .isZero();
      assertThat(
              fixtures.number(
                  "select count(*) from outbox_message where person_id = ?", person.personId()))
          .isEqualTo(1);
    }
  }

  /** The rows' order in the files is neither that of answering nor that of people. */
  private void linkByOrder(Truth truth) throws SQLException {
    String position = isPostgres() ? "ctid" : "_rowid_";
    List<Object> lying =
        fixtures.column(
            "select a.words from answer a join answer_sheet s on s.id = a.sheet_id"
                + " where s.wave_id = ? and a.words is not null order by s."
                + position,
            truth.wave().id());
    List<Integer> answering = new ArrayList<>();
    for (Object words : lying) {
      answering.add(Integer.valueOf(words.toString().split(" ")[1]));
    }
    List<Long> people = answering.stream().map(i -> truth.order().get(i).personId()).toList();

    assertThat(answering).hasSize(12).isNotEqualTo(answering.stream().sorted().toList());
    assertThat(people).isNotEqualTo(people.stream().sorted().toList());
  }

  /** On PostgreSQL: all rows were written by one transaction, so its number tells nothing. */
  private void linkByTransaction(Truth truth) throws SQLException {
    if (isPostgres()) {
      Set<Object> writers = new HashSet<>();
      writers.addAll(
          fixtures.column(
              "select cast(xmin as varchar) from answer_sheet where wave_id = ?",
              truth.wave().id()));
      writers.addAll(
          fixtures.column(
              "select cast(xmin as varchar) from wave_invitation where wave_id = ?",
              truth.wave().id()));
      assertThat(writers).hasSize(1);
    }
  }

  private boolean isPostgres() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
    }
  }

  /** Every cell of every table, as text. */
  private Map<String, Set<String>> dump() throws SQLException {
    Map<String, Set<String>> dump = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME");
        dump.put(table, cells(connection, table));
      }
    }
    assertThat(dump.keySet()).containsAll(SHEETS).contains("person", "audit_entry");
    return dump;
  }

  private static Set<String> cells(Connection connection, String table) throws SQLException {
    Set<String> cells = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          String name = rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
          if (!SHEETS.contains(table) || !COMMON.contains(name)) {
            cells.add(String.valueOf(rows.getString(i)));
          }
        }
      }
    }
    return cells;
  }
}
