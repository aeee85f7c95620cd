package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

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

class SurveyReportIT extends BusinessIT {
  @Inject private SurveyScene scenes;
  @Inject private Respondent respondents;
  @Inject private SurveyWaves waves;
  @Inject private Reports reports;

  @Test
  @DisplayName("B12 the survey report counts every answer of a closed survey, with its interval")
  void answersAreCounted() throws IOException {
    List<String> lines = report(5);

    assertThat(lines).hasSize(1 + 9 * 5 + 11);
    assertThat(lines).anyMatch(line -> line.contains("SHOWN,4,5,5,100.00,56.55,100.00"));
    assertThat(lines).anyMatch(line -> line.contains("SHOWN,1,0,5,0.00,0.00,43.45"));
    assertThat(String.join("\n", lines)).doesNotContain("secret words");
  }

  @Test
  @DisplayName("B10 the survey report withholds figures of four answers, and their number")
  void fewAnswersAreWithheld() throws IOException {
    List<String> lines = report(4);

    assertThat(lines).hasSize(1 + 10);
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> line.contains(",6,,") && line.endsWith("WITHHELD,,,,,,,"));
  }

  /** The exact product's lines for a closed wave that so many of six people answered. */
  private List<String> report(int people) throws IOException {
    SurveyScene.Scene scene = scenes.pairs(3);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    for (int i = 0; i < people; i++) {
      respondents.answer(scene.people().get(i), wave, 4, "secret words");
    }
    TestCaller admin = callers.administrator();
    int version = admin.call(() -> waves.get(wave.id())).version();
    admin.call(() -> waves.close(wave.id(), version));
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
}
