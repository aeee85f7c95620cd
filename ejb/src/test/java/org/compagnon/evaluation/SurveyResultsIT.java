package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.compagnon.reporting.ReportFile;
import org.compagnon.reporting.ReportFormat;
import org.compagnon.reporting.ReportName;
import org.compagnon.reporting.ReportRequest;
import org.compagnon.reporting.Reports;
import org.compagnon.shared.Language;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SurveyResultsIT extends BusinessIT {
  @Inject private SurveyScene scenes;
  @Inject private Respondent respondents;
  @Inject private SurveyWaves waves;
  @Inject private SurveyResults results;
  @Inject private Reports reports;

  @Test
  @DisplayName("B10 four answers give no figure, no count and no rate, even after the close")
  void fourAnswersStayHidden() {
    SurveyScene.Scene scene = scenes.pairs(3);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    answer(scene, wave, 4);

    WaveResults seen = close(wave);

    assertThat(seen.isReleased()).isFalse();
    assertThat(seen.sheets()).isNull();
    assertThat(seen.responseRate()).isNull();
    assertThat(seen.wave().respondents()).isNull();
    assertThat(seen.items()).noneMatch(ItemResult::isReleased);
  }

  @Test
  @DisplayName("B10 five answers give figures at the close, and comments stay hidden below ten")
  void fiveAnswersGiveFigures() {
    SurveyScene.Scene scene = scenes.pairs(3);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    answer(scene, wave, 5);

    WaveResults seen = close(wave);

    assertThat(seen.sheets()).isEqualTo(5);
    assertThat(seen.responseRate().count()).isEqualTo(5);
    assertThat(seen.responseRate().n()).isEqualTo(6);
    assertThat(seen.items().get(0).figures().n()).isEqualTo(5);
    assertThat(seen.items().get(10).isReleased()).isFalse();
  }

  @Test
  @DisplayName("B10 an open wave shows no results, and respondents only in steps of five")
  void openWaveShowsNothing() {
    SurveyScene.Scene scene = scenes.pairs(4);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    answer(scene, wave, 7);

    WaveResults seen = read(wave);

    assertThat(seen.isReleased()).isFalse();
    assertThat(seen.wave().respondents()).isEqualTo(5);
    assertThat(seen.snapshotPossible()).isTrue();
  }

  @Test
  @DisplayName("B10 two snapshots differ by nothing or by five answers and more")
  void snapshotsDifferByAGroup() {
    SurveyScene.Scene scene = scenes.pairs(6);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller admin = callers.administrator();
    answer(scene, wave, 5);
    WaveResults first = admin.call(() -> results.takeSnapshot(wave.id()));
    respondents.answer(scene.people().get(5), wave, 1, "late");

    respondents.blend(wave);

    assertThat(first.sheets()).isEqualTo(5);
    assertThat(read(wave).items()).usingRecursiveComparison().isEqualTo(first.items());
    assertThat(admin.call(() -> results.takeSnapshot(wave.id())).items())
        .as("pressed again at once, it is the same one")
        .usingRecursiveComparison()
        .isEqualTo(first.items());
    assertThatThrownBy(() -> callers.administrator().call(() -> results.takeSnapshot(wave.id())))
        .isInstanceOf(EvaluationFailure.class);
    assertThat(
            fixtures.number(
                "select count(*) from audit_entry where action = 'evaluation.wave.snapshot'"
                    + " and subject_id = ?",
                String.valueOf(wave.id())))
        .isEqualTo(1);
    assertThat(close(wave).sheets()).isEqualTo(5);
  }

  @Test
  @DisplayName("B10 comments are shown to administrators from ten on, and never to auditors")
  void commentsAreForAdministrators() {
    SurveyScene.Scene scene = scenes.pairs(5);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    answer(scene, wave, 10);

    ItemResult words = close(wave).items().get(10);
    ItemResult audited = callers.auditor().call(() -> results.of(wave.id())).items().get(10);

    assertThat(words.comments()).hasSize(10);
    assertThat(audited.comments()).isNull();
  }

  @Test
  @DisplayName("S70 the invitation to an evaluation with names promises what the product does")
  void namedEvaluationsKeepTheirPromise() {
    SurveyScene.Scene scene = scenes.pairs(3);
    WaveView wave = scenes.launch(scene, SurveyMode.IDENTIFIED);
    String mail =
        fixtures.text(
            "select text_body from outbox_message where person_id = ?",
            scene.people().get(0).personId());
    assertThat(mail)
        .contains("not anonymous")
        .contains("no page shows a single person’s answers")
        .contains("groups of " + (wave.minimumGroup() == 5 ? "five" : "more"))
        .contains("at least " + (wave.minimumComments() == 10 ? "ten" : "more") + " people");
    answer(scene, wave, 4);
    assertThat(read(wave).isReleased()).isFalse();
    assertThat(read(wave).items()).allMatch(item -> item.figures() == null);
    respondents.answer(scene.people().get(4), wave, 4, "The fifth");
    respondents.blend(wave);
    assertThat(read(wave).items().get(0).figures()).isNotNull();
    assertThat(read(wave).items()).allMatch(item -> item.comments() == null);
  }

  @Test
  @DisplayName("B24 results rest on counts with an interval: mean, distribution and recommendation")
  void resultsCarryTheirUncertainty() {
    SurveyScene.Scene scene = scenes.pairs(3);
    WaveView wave = scenes.launch(scene, SurveyMode.IDENTIFIED);
    answer(scene, wave, 6);

    List<ItemResult> items = read(wave).items();
    ItemFigures agreement = items.get(0).figures();

    assertThat(agreement.options()).hasSize(5);
    assertThat(agreement.mean()).isEqualTo(4.0);
    assertThat(agreement.favourable().share()).isEqualTo(1.0);
    assertThat(agreement.favourable().low()).isBetween(0.5, 0.7);
    assertThat(items.get(9).figures().score().raw()).isEqualTo(-100.0);
  }

  @Test
  @DisplayName("launch, snapshot and close are in the trail; answering is not")
  void answeringLeavesNoTrail() {
    SurveyScene.Scene scene = scenes.pairs(3);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    answer(scene, wave, 6);
    callers.administrator().call(() -> results.takeSnapshot(wave.id()));
    close(wave);

    assertThat(
            fixtures.column(
                "select action from audit_entry where subject_type = 'wave' and subject_id = ?"
                    + " order by id",
                String.valueOf(wave.id())))
        .containsExactly(
            "evaluation.wave.launch",
            "evaluation.wave.snapshot",
            "evaluation.wave.close",
            "evaluation.results.read");
    for (TestCaller person : scene.people()) {
      assertThat(
              fixtures.number(
                  "select count(*) from audit_entry where actor_id = ?", person.accountId()))
          .isZero();
    }
  }

  @Test
  @DisplayName("B10 S70 the sixth answer to a question stays hidden, on the page and in the report")
  void theSixthAnswerStaysHidden() throws IOException {
    SurveyScene.Scene scene = scenes.pairs(5);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller admin = callers.administrator();
    answer(scene, wave, 5);
    WaveResults first = admin.call(() -> results.takeSnapshot(wave.id()));
    for (int i = 5; i < 10; i++) {
      respondents.answer(scene.people().get(i), wave, i == 9 ? 1 : 0, null);
    }
    respondents.blend(wave);

    WaveResults second = admin.call(() -> results.takeSnapshot(wave.id()));
    WaveResults last = close(wave);

    assertThat(second.sheets()).isEqualTo(10);
    for (WaveResults seen : List.of(second, last)) {
      assertThat(seen.items().subList(0, 9)).isEqualTo(first.items().subList(0, 9));
    }
    assertThat(second.items().get(9).figures().n()).isEqualTo(10);
    assertThat(reported(scene))
        .filteredOn(line -> line.contains("expectations"))
        .hasSize(5)
        .allMatch(line -> line.contains(",5,") && line.contains("SHOWN"));
  }

  @Test
  @DisplayName("S70 results of an evaluation with names grow by five answers, not one by one")
  void namedResultsGrowByGroups() {
    SurveyScene.Scene scene = scenes.pairs(5);
    WaveView wave = scenes.launch(scene, SurveyMode.IDENTIFIED);
    answer(scene, wave, 5);
    List<ItemResult> first = read(wave).items();
    for (int i = 5; i < 9; i++) {
      respondents.answer(scene.people().get(i), wave, 1, null);
      respondents.blend(wave);
      assertThat(read(wave).items()).as("after %d", i + 1).isEqualTo(first);
    }
    respondents.answer(scene.people().get(9), wave, 1, null);
    respondents.blend(wave);

    assertThat(read(wave).items().get(0).figures().n()).isEqualTo(10);
  }

  private List<String> reported(SurveyScene.Scene scene) throws IOException {
    ReportFile file =
        callers
            .auditor()
            .call(
                () ->
                    reports.make(
                        new ReportRequest(
                            ReportName.SURVEYS,
                            scene.programmeId(),
                            reports.asOf(scene.programmeId(), null),
                            Language.EN,
                            false),
                        ReportFormat.EXACT));
    List<String> lines = Files.readAllLines(file.path());
    Files.delete(file.path());
    return lines;
  }

  private void answer(SurveyScene.Scene scene, WaveView wave, int people) {
    for (int i = 0; i < people; i++) {
      respondents.answer(scene.people().get(i), wave, 4, "Comment " + i);
    }
    respondents.blend(wave);
  }

  private WaveResults read(WaveView wave) {
    return callers.administrator().call(() -> results.of(wave.id()));
  }

  private WaveResults close(WaveView wave) {
    TestCaller admin = callers.administrator();
    int version = admin.call(() -> waves.get(wave.id())).version();
    admin.call(() -> waves.close(wave.id(), version));
    return read(wave);
  }
}
