package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.compagnon.reporting.ReportFile;
import org.compagnon.reporting.ReportFormat;
import org.compagnon.reporting.ReportName;
import org.compagnon.reporting.ReportRequest;
import org.compagnon.reporting.Reports;
import org.compagnon.shared.Language;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Waves with answers from the time when the page could copy them. */
class SurveyDoubtIT extends BusinessIT {
  private static final Instant UNTIL = Instant.parse("2026-11-30T22:00:00Z");

  @Inject private SurveyScene scenes;
  @Inject private SurveyWaves waves;
  @Inject private SurveyResults results;
  @Inject private Reports reports;

  @Test
  @DisplayName("a wave in doubt says so in lists, results and reports, a new one does not")
  void doubtIsTold() throws IOException {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView old = scenes.launch(scene, SurveyMode.ANONYMOUS);
    WaveView fresh = scenes.launch(scene, SurveyMode.ANONYMOUS);
    fixtures.update(
        "update survey_wave set doubt_until = ? where id = ?",
        UNTIL.atOffset(ZoneOffset.UTC),
        old.id());
    TestCaller admin = callers.administrator();

    assertThat(admin.call(() -> waves.page(new PageRequest(0, 200))).items())
        .filteredOn(wave -> wave.programmeId() == scene.programmeId())
        .extracting(WaveView::doubtUntil)
        .containsExactlyInAnyOrder(UNTIL, null);
    assertThat(admin.call(() -> results.of(old.id())).wave().isDoubtful()).isTrue();
    assertThat(fresh.isDoubtful()).isFalse();

    WaveView closed = admin.call(() -> waves.close(old.id(), old.version()));
    admin.call(() -> waves.close(fresh.id(), fresh.version()));
    assertThat(closed.doubtUntil()).isEqualTo(UNTIL);
    assertThat(report(scene.programmeId()))
        .filteredOn(line -> line.startsWith(old.id() + ","))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(",2026-11-30T22:00:00Z"));
    assertThat(report(scene.programmeId()))
        .filteredOn(line -> line.startsWith(fresh.id() + ","))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(","));
  }

  private List<String> report(long programme) throws IOException {
    ReportFile file =
        callers
            .auditor()
            .call(
                () ->
                    reports.make(
                        new ReportRequest(
                            ReportName.SURVEYS,
                            programme,
                            reports.asOf(programme, null),
                            Language.EN,
                            false),
                        ReportFormat.EXACT));
    List<String> lines = Files.readAllLines(file.path());
    Files.delete(file.path());
    return lines;
  }
}
