package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.compagnon.shared.NotFound;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnsweringIT extends BusinessIT {
  @Inject private SurveyScene scenes;
  @Inject private Respondent respondents;
  @Inject private Answering answering;
  @Inject private SurveyWaves waves;

  @Test
  @DisplayName("S70 an answer is saved as it is given and found again with the secret")
  void answersSurviveASession() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SheetView filled = respondents.fill(mentee, wave, 4, "More time.");

    SheetView again =
        mentee.call(() -> answering.open(filled.task().invitationId(), filled.secret()));

    assertThat(again.secret()).isEqualTo(filled.secret());
    assertThat(again.answers()).hasSize(11);
    assertThat(again.firstOpen()).isEqualTo(11);
  }

  @Test
  @DisplayName("B10 without the secret the sheet of an anonymous wave is lost, even to its author")
  void withoutSecretTheSheetIsLost() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SheetView filled = respondents.fill(mentee, wave, 4, "More time.");

    SheetView fresh = mentee.call(() -> answering.open(filled.task().invitationId(), null));

    assertThat(fresh.secret()).isNotEqualTo(filled.secret());
    assertThat(fresh.answers()).isEmpty();
  }

  @Test
  @DisplayName("S70 the sheet of an identified wave is found by its author alone")
  void identifiedSheetIsFound() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.IDENTIFIED);
    TestCaller mentee = scene.people().get(0);
    SheetView filled = respondents.fill(mentee, wave, 4, "More time.");
    long invitation = filled.task().invitationId();

    assertThat(mentee.call(() -> answering.open(invitation, null)).answers()).hasSize(11);
    assertThat(respondents.task(mentee, wave).status()).isEqualTo(InvitationStatus.STARTED);
    assertThatThrownBy(() -> scene.people().get(1).call(() -> answering.open(invitation, null)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("S70 a sheet is handed in once, and only when every mandatory item is answered")
  void sheetIsHandedInOnce() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SurveyTask task = respondents.task(mentee, wave);
    SheetView empty = mentee.call(() -> answering.open(task.invitationId(), null));
    assertThatThrownBy(
            () -> mentee.run(() -> answering.submit(task.invitationId(), empty.secret())))
        .isInstanceOf(EvaluationFailure.class)
        .hasMessageContaining("unanswered");

    respondents.answer(mentee, wave, 5, null);

    assertThat(respondents.task(mentee, wave).isDone()).isTrue();
    assertThatThrownBy(() -> mentee.call(() -> answering.open(task.invitationId(), null)))
        .isInstanceOf(EvaluationFailure.class)
        .hasMessageContaining("alreadyAnswered");
  }

  @Test
  @DisplayName("S70 what is no answer of the item's kind is refused")
  void wrongAnswersAreRefused() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SurveyTask task = respondents.task(mentee, wave);
    SheetView sheet = mentee.call(() -> answering.open(task.invitationId(), null));
    long agreement = sheet.questionnaire().items().get(0).id();
    long words = sheet.questionnaire().items().get(10).id();

    for (GivenAnswer wrong :
        new GivenAnswer[] {
          new GivenAnswer(agreement, 6, null),
          new GivenAnswer(agreement, -1, null),
          new GivenAnswer(agreement, null, "five"),
          new GivenAnswer(words, 3, null)
        }) {
      assertThatThrownBy(
              () -> mentee.run(() -> answering.save(task.invitationId(), sheet.secret(), wrong)))
          .as(wrong.toString())
          .isInstanceOf(EvaluationFailure.class)
          .hasMessageContaining("notAnAnswer");
    }
  }

  @Test
  @DisplayName("S70 after the close nobody answers, and drafts are gone")
  void afterTheCloseNobodyAnswers() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SheetView draft = respondents.fill(mentee, wave, 4, null);
    TestCaller admin = callers.administrator();
    admin.call(() -> waves.close(wave.id(), admin.call(() -> waves.get(wave.id())).version()));

    assertThatThrownBy(
            () -> mentee.run(() -> answering.submit(draft.task().invitationId(), draft.secret())))
        .isInstanceOf(EvaluationFailure.class)
        .hasMessageContaining("waveClosed");
    assertThat(fixtures.number("select count(*) from answer_sheet where wave_id = ?", wave.id()))
        .isZero();
  }

  @Test
  @DisplayName("administrators and auditors do not answer, and participants launch nothing")
  void rolesAreKept() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);

    assertThatThrownBy(() -> callers.administrator().call(() -> answering.mine()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> callers.auditor().call(() -> waves.close(wave.id(), 0)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> scene.people().get(0).call(() -> waves.get(wave.id())))
        .isInstanceOf(EJBAccessException.class);
  }
}
