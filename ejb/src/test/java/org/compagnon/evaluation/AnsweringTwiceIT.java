package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.testing.AtOnce;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Outcome;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A double click, or two windows, in the same moment. */
class AnsweringTwiceIT extends BusinessIT {
  private static final int TIMES = 4;

  @Inject private SurveyScene scenes;
  @Inject private Respondent respondents;
  @Inject private Answering answering;

  @ParameterizedTest
  @EnumSource(SurveyMode.class)
  @DisplayName("the same answer sent four times at once is kept once, and each time answered alike")
  void theSameAnswerAtOnce(SurveyMode mode) {
    SurveyScene.Scene scene = scenes.pairs(1);
    TestCaller mentee = scene.people().get(0);
    SurveyTask task = respondents.task(mentee, scenes.launch(scene, mode));
    SheetView sheet = mentee.call(() -> answering.open(task.invitationId(), null));
    for (ItemView item : sheet.questionnaire().items().subList(0, 5)) {
      GivenAnswer given = new GivenAnswer(item.id(), 3, null);

      List<Outcome<Boolean>> saved =
          AtOnce.times(
              TIMES,
              () -> {
                mentee.run(() -> answering.save(task.invitationId(), sheet.secret(), given));
                return true;
              });

      assertThat(saved).as(item.code()).extracting(Outcome::thrown).containsOnlyNulls();
    }
    assertThat(mentee.call(() -> answering.open(task.invitationId(), sheet.secret())).answers())
        .hasSize(5)
        .allSatisfy((id, answer) -> assertThat(answer.choice()).isEqualTo(3));
  }

  @ParameterizedTest
  @EnumSource(SurveyMode.class)
  @DisplayName(
      "a sheet opened in four windows at once opens in each; with a name there is one, without there is none yet")
  void theSheetAtOnce(SurveyMode mode) {
    SurveyScene.Scene scene = scenes.pairs(1);
    TestCaller mentee = scene.people().get(0);
    WaveView wave = scenes.launch(scene, mode);
    SurveyTask task = respondents.task(mentee, wave);

    List<Outcome<SheetView>> opened =
        AtOnce.times(TIMES, () -> mentee.call(() -> answering.open(task.invitationId(), null)));

    assertThat(opened).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(fixtures.number("select count(*) from answer_sheet where wave_id = ?", wave.id()))
        .isEqualTo(mode == SurveyMode.IDENTIFIED ? 1 : 0);
  }
}
