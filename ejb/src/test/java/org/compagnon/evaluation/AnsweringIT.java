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
    for (String table : new String[] {"answer_sheet", "sheet_draft", "sheet_box"}) {
      assertThat(fixtures.number("select count(*) from " + table + " where wave_id = ?", wave.id()))
          .as(table)
          .isZero();
    }
  }

  @Test
  @DisplayName("S70 looking at the first question of an anonymous survey writes nothing")
  void openingWritesNothing() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SurveyTask task = respondents.task(mentee, wave);

    SheetView first = mentee.call(() -> answering.open(task.invitationId(), null));
    SheetView again = mentee.call(() -> answering.open(task.invitationId(), first.secret()));
    SheetView guessed = mentee.call(() -> answering.open(task.invitationId(), "12345"));

    assertThat(again.secret()).isEqualTo(first.secret());
    assertThat(guessed.secret()).isNotEqualTo("12345").hasSize(43);
    assertThat(drafts(wave)).isZero();
  }

  @Test
  @DisplayName("one person keeps a handful of begun sheets, however many browsers they try")
  void draftsAreBounded() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SheetView last = null;
    for (int browser = 0; browser < 13; browser++) {
      last = respondents.fill(mentee, wave, 3, null);
    }
    SheetView latest = last;

    assertThat(drafts(wave)).isBetween(1L, 5L);
    long invitation = latest.task().invitationId();
    mentee.run(() -> answering.submit(invitation, latest.secret()));
    assertThat(drafts(wave)).isZero();
    assertThat(respondents.task(mentee, wave).isDone()).isTrue();
  }

  @Test
  @DisplayName("without the key a survey began with nothing is handed in, and nothing is lost")
  void missingKeyLosesNothing() {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    respondents.answer(scene.people().get(1), wave, 2, null);
    SheetView filled = respondents.fill(mentee, wave, 4, null);
    long invitation = filled.task().invitationId();
    String id = fixtures.text("select key_id from wave_seal where wave_id = ?", wave.id());
    fixtures.update("update wave_seal set key_id = 'another' where wave_id = ?", wave.id());
    TestCaller admin = callers.administrator();

    assertThatThrownBy(() -> mentee.run(() -> answering.submit(invitation, filled.secret())))
        .isInstanceOf(EvaluationFailure.class)
        .hasMessageContaining("keyMissing");
    assertThatThrownBy(
            () ->
                admin.call(
                    () -> waves.close(wave.id(), admin.call(() -> waves.get(wave.id())).version())))
        .hasMessageContaining("keyMissing");
    fixtures.update("update wave_seal set key_id = ? where wave_id = ?", id, wave.id());

    mentee.run(() -> answering.submit(invitation, filled.secret()));
    admin.call(() -> waves.close(wave.id(), admin.call(() -> waves.get(wave.id())).version()));
    assertThat(fixtures.number("select count(*) from answer_sheet where wave_id = ?", wave.id()))
        .isEqualTo(2);
  }

  private long drafts(WaveView wave) {
    return fixtures.number("select count(*) from sheet_draft where wave_id = ?", wave.id());
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
