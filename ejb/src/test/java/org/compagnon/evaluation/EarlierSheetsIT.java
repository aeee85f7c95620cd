package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.compagnon.shared.Hashes;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An anonymous wave that people were answering when the way sheets are kept changed. */
class EarlierSheetsIT extends BusinessIT {
  @Inject private SurveyScene scenes;
  @Inject private Respondent respondents;
  @Inject private Answering answering;
  @Inject private SheetCarrying carrying;

  @Test
  @DisplayName("S70 what people had answered before an update is still theirs after it")
  void nothingIsLost() {
    SurveyScene.Scene scene = scenes.pairs(2);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller writing = scene.people().get(0);
    TestCaller done = scene.people().get(1);
    SurveyTask task = respondents.task(writing, wave);
    List<ItemView> items =
        writing.call(() -> answering.open(task.invitationId(), null)).questionnaire().items();
    String secret = Hashes.newToken();
    earlier(wave, Hashes.sha256Hex(secret), false, items, "Half-way.");
    earlier(wave, Hashes.sha256Hex("gone"), true, items, "Handed in.");
    fixtures.update("delete from wave_seal where wave_id = ?", wave.id());
    fixtures.update(
        "update wave_invitation set status = 'DONE' where wave_id = ? and person_id = ?",
        wave.id(),
        done.personId());

    carrying.carryAll();
    carrying.carryAll();

    SheetView found = writing.call(() -> answering.open(task.invitationId(), secret));
    assertThat(found.secret()).isEqualTo(secret);
    assertThat(found.answers()).hasSize(2);
    assertThat(found.answers().get(items.get(10).id()).words()).isEqualTo("Half-way.");
    assertThat(respondents.task(done, wave).isDone()).isTrue();
    assertThat(respondents.task(writing, wave).isDone()).isFalse();
    assertThat(
            fixtures.column(
                """
                select a.words from answer a join answer_sheet s on s.id = a.sheet_id
                where s.wave_id = ? and a.words is not null""",
                wave.id()))
        .containsExactly("Handed in.");
    assertThat(fixtures.column("select status from wave_invitation where wave_id = ?", wave.id()))
        .containsOnly("INVITED");
    assertThat(
            fixtures.number(
                "select count(*) from answer_sheet where wave_id = ? and secret_hash is not null",
                wave.id()))
        .isZero();
  }

  private void earlier(
      WaveView wave, String hash, boolean submitted, List<ItemView> items, String words) {
    UUID sheet = UUID.randomUUID();
    fixtures.update(
        "insert into answer_sheet (id, wave_id, secret_hash, submitted) values (?, ?, ?, ?)",
        sheet,
        wave.id(),
        hash,
        submitted);
    fixtures.update(
        "insert into answer (sheet_id, item_id, choice) values (?, ?, 4)",
        sheet,
        items.get(0).id());
    fixtures.update(
        "insert into answer (sheet_id, item_id, words) values (?, ?, ?)",
        sheet,
        items.get(10).id(),
        words);
  }
}
