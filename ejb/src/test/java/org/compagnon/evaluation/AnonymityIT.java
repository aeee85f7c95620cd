package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Hashes;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Takes the whole database in hand, as somebody with its password could, and tries to link. */
class AnonymityIT extends BusinessIT {
  private static final Set<String> SHEETS = Set.of("answer_sheet", "answer");

  /** Where what was shown stands: without sheets, keys or names. */
  private static final Set<String> SHOWN = Set.of("survey_release_words");

  @Inject private SurveyScene scenes;
  @Inject private Respondent respondents;
  @Inject private SurveyWaves waves;
  @Inject private SurveyResults results;
  @Inject private DeadRows deadRows;
  @Inject private Attacker attacker;

  /**
   * What really happened, known to the test alone: people and secrets in the order of answering.
   */
  private record Truth(WaveView wave, List<TestCaller> order, List<String> secrets) {
    List<Long> people() {
      return order.stream().map(TestCaller::personId).toList();
    }
  }

  @Test
  @DisplayName("drafts and the first four sheets are readable nowhere in the database's files")
  void whatWaitsCannotBeRead() {
    SurveyScene.Scene scene = scenes.pairs(4);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    for (int i = 0; i < 4; i++) {
      respondents.answer(scene.people().get(i), wave, 1 + i, words(wave, i));
    }
    for (int i = 4; i < 6; i++) {
      respondents.fill(scene.people().get(i), wave, 5, words(wave, i));
    }
    respondents.blend(wave);
    List<Long> people = scene.people().stream().map(TestCaller::personId).toList();

    assertThat(fixtures.number("select count(*) from answer_sheet where wave_id = ?", wave.id()))
        .isZero();
    Map<String, Set<String>> dump = attacker.dump();
    for (int i = 0; i < 6; i++) {
      String secretWords = words(wave, i);
      dump.forEach(
          (table, cells) ->
              assertThat(cells).as(table).noneMatch(cell -> cell.contains(secretWords)));
      if (attacker.isPostgres()) {
        assertThat(attacker.filesWith(secretWords)).as(secretWords).isZero();
      }
    }
    if (attacker.isPostgres()) {
      assertThat(attacker.filesWith(wave.name())).as("what is not secret is found").isPositive();
    }
    assertThat(attacker.opened(wave.id(), "")).isZero();
    assertThat(attacker.recognised(wave.id(), "", people)).isEmpty();
    assertThat(attacker.opened(wave.id(), Setting.SURVEY_KEY.text())).isEqualTo(4);
    assertThat(attacker.recognised(wave.id(), Setting.SURVEY_KEY.text(), people)).hasSize(4);
  }

  @Test
  @DisplayName("neither value, order nor transaction leads from an answer to a person")
  void blendedSheetsCannotBeLinked() {
    Truth truth = answered();
    respondents.blend(truth.wave());
    deadRows.clear(false);

    linkByValue(truth);
    linkByTrailAndMail(truth);
    linkByTransaction(truth);
  }

  @Test
  @DisplayName("after the close the database does not even say who has answered")
  void closedWaveNamesNobody() {
    Truth truth = answered();
    close(truth.wave());
    fixtures.update(
        "update wave_seal set closed_at = ? where wave_id = ?",
        OffsetDateTime.parse("2026-01-01T08:00:00Z"),
        truth.wave().id());
    respondents.blend(truth.wave());
    deadRows.clear(true);

    linkByValue(truth);
    linkByTrailAndMail(truth);
    linkByTransaction(truth);
    for (String table : List.of("sheet_box", "sheet_draft", "wave_seal")) {
      assertThat(
              fixtures.number(
                  "select count(*) from " + table + " where wave_id = ?", truth.wave().id()))
          .as(table)
          .isZero();
    }
  }

  @Test
  @DisplayName("the place of a sheet says as much of its author as a throw of dice")
  void orderIsChance() {
    int hits = 0;
    int guesses = 0;
    for (int round = 0; round < 3; round++) {
      Truth truth = answered();
      close(truth.wave());
      List<Integer> lying = lying(truth);
      for (int place = 0; place < lying.size(); place++) {
        hits += lying.get(place) == place ? 1 : 0;
        guesses++;
      }
      assertThat(lying).hasSize(12).isNotEqualTo(lying.stream().sorted().toList());
    }
    // By chance each round gives one hit on average; sixteen in three rounds never happen.
    assertThat(hits).as("of %d guesses", guesses).isLessThan(16);
  }

  @Test
  @DisplayName("S70 the five people of a snapshot have invitations like everybody else's")
  void theFiveAreNotKnown() {
    SurveyScene.Scene scene = scenes.pairs(4);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    for (int i = 0; i < 5; i++) {
      respondents.answer(scene.people().get(i), wave, 4, words(wave, i));
    }
    respondents.blend(wave);
    WaveResults seen = callers.administrator().call(() -> results.takeSnapshot(wave.id()));

    assertThat(seen.sheets()).isEqualTo(5);
    assertThat(
            fixtures.column(
                "select concat(status, version) from wave_invitation where wave_id = ?", wave.id()))
        .hasSize(8)
        .containsOnly("INVITED1");
    if (attacker.isPostgres()) {
      assertThat(
              attacker.writers(
                  "select cast(xmin as text) from wave_invitation where wave_id = ?", wave.id()))
          .hasSize(1);
    }
    assertThat(respondents.task(scene.people().get(0), wave).isDone()).isTrue();
    assertThat(respondents.task(scene.people().get(6), wave).isDone()).isFalse();
  }

  @Test
  @DisplayName("the tables of answers have no column for a time, a sequence or a version")
  void sheetsHaveNoTime() {
    for (Object column :
        fixtures.column(
            """
            select concat(column_name, ' ', data_type) from information_schema.columns
            where table_name in ('answer_sheet', 'answer', 'sheet_draft', 'sheet_box')""")) {
      assertThat(column.toString().toLowerCase(Locale.ROOT))
          .doesNotContain("time")
          .doesNotContain("date")
          .doesNotContain("version")
          .doesNotContain("number")
          .doesNotContain("seq");
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
      if (i == 6) {
        respondents.blend(wave);
      }
    }
    return new Truth(wave, order, secrets);
  }

  private void close(WaveView wave) {
    TestCaller admin = callers.administrator();
    int version = admin.call(() -> waves.get(wave.id())).version();
    admin.call(() -> waves.close(wave.id(), version));
  }

  private static String words(WaveView wave, int i) {
    return "words %d of %d".formatted(i, wave.id());
  }

  /** No cell of a sheet is a cell of anybody's, and no key of a sheet stands anywhere else. */
  private void linkByValue(Truth truth) {
    Map<String, Set<String>> dump = attacker.dump();
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
    Set<String> said = new HashSet<>();
    for (int i = 0; i < truth.order().size(); i++) {
      said.add(words(truth.wave(), i));
    }
    dump.forEach(
        (table, cells) -> {
          if (SHEETS.contains(table)) {
            assertThat(cells).as(table).doesNotContainAnyElementsOf(people);
          } else {
            assertThat(cells).as(table).doesNotContainAnyElementsOf(keys);
            if (!SHOWN.contains(table)) {
              assertThat(cells).as(table).doesNotContainAnyElementsOf(said);
            }
          }
        });
    assertThat(attacker.dump()).containsKeys("person", "audit_entry", "answer", "answer_sheet");
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

  /**
   * On PostgreSQL: one transaction wrote every sheet and every answer, it wrote no row that names
   * anybody, and no older version of a sheet lies in the files.
   */
  private void linkByTransaction(Truth truth) {
    if (!attacker.isPostgres()) {
      return;
    }
    long wave = truth.wave().id();
    Set<Long> writers =
        attacker.writers("select cast(xmin as text) from answer_sheet where wave_id = ?", wave);
    writers.addAll(
        attacker.writers(
            """
            select cast(a.xmin as text) from answer a join answer_sheet s on s.id = a.sheet_id
            where s.wave_id = ?""",
            wave));
    assertThat(writers).hasSize(1);
    Set<String> touched = attacker.tablesWrittenBy(writers.iterator().next());
    touched.removeAll(Set.of("answer", "answer_sheet", "sheet_box", "sheet_draft"));
    touched.removeAll(Set.of("survey_release", "survey_release_count", "survey_release_words"));
    // These name whoever closed the wave or took the snapshot, nobody who answered.
    touched.removeAll(Set.of("survey_wave", "wave_seal", "audit_entry", "intent"));
    assertThat(touched).as("tables that name people").isEmpty();
    assertThat(attacker.writersEver("answer_sheet"))
        .isEqualTo(attacker.writers("select cast(xmin as text) from answer_sheet"));
    assertThat(attacker.writersEver("answer"))
        .isEqualTo(attacker.writers("select cast(xmin as text) from answer"));
    Set<Long> marked =
        attacker.writers(
            "select cast(xmin as text) from sheet_box where wave_id = ? and content is null", wave);
    assertThat(marked.size()).isLessThan(2);
  }

  /** The order of answering of the sheets as they lie in the file. */
  private List<Integer> lying(Truth truth) {
    String position = attacker.isPostgres() ? "ctid" : "_rowid_";
    List<Integer> lying = new ArrayList<>();
    fixtures
        .column(
            "select a.words from answer a join answer_sheet s on s.id = a.sheet_id"
                + " where s.wave_id = ? and a.words is not null order by s."
                + position,
            truth.wave().id())
        .forEach(words -> lying.add(Integer.valueOf(words.toString().split(" ")[1])));
    return lying;
  }
}
