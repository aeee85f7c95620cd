package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.Races;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.AtOnce;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Outcome;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SurveyWavesIT extends BusinessIT {
  @Inject private SurveyScene scenes;
  @Inject private Questionnaires questionnaires;
  @Inject private SurveyWaves waves;
  @Inject private OverdueWaves overdue;

  @Test
  @DisplayName("S17 everybody is invited once, by a mail in their own language")
  void invitationsSpeakTheLanguage() {
    SurveyScene.Scene scene = scenes.pairs(1);
    long french = scene.people().get(0).personId();
    long english = scene.people().get(1).personId();
    fixtures.update("update person set language = 'fr' where id = ?", french);

    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);

    assertThat(wave.invited()).isEqualTo(2);
    assertThat(subject(french)).isEqualTo("Votre avis sur le mentorat : " + wave.name());
    assertThat(subject(english)).isEqualTo("Your view on mentoring: " + wave.name());
  }

  @Test
  @DisplayName("S70 a wave is closed by itself when its last day is over, and only then")
  void overdueWavesAreClosed() {
    WaveView over = scenes.launch(scenes.pairs(1), SurveyMode.ANONYMOUS);
    WaveView running = scenes.launch(scenes.pairs(1), SurveyMode.ANONYMOUS);
    fixtures.update(
        "update survey_wave set opens_on = ?, closes_on = ? where id = ?",
        LocalDate.of(2026, 1, 12),
        LocalDate.of(2026, 1, 19),
        over.id());
    TestCaller admin = callers.administrator();

    admin.run(() -> overdue.close());

    assertThat(admin.call(() -> waves.get(over.id())).status()).isEqualTo(WaveStatus.CLOSED);
    assertThat(admin.call(() -> waves.get(running.id())).status()).isEqualTo(WaveStatus.OPEN);
  }

  @Test
  @DisplayName("S70 the last day moves later and never earlier, and not by two people at once")
  void lastDayMovesLater() {
    WaveView wave = scenes.launch(scenes.pairs(1), SurveyMode.ANONYMOUS);
    TestCaller admin = callers.administrator();
    LocalDate later = wave.closesOn().plusDays(5);

    WaveView extended = admin.call(() -> waves.extend(wave.id(), wave.version(), later));

    assertThat(extended.closesOn()).isEqualTo(later);
    assertThat(admin.call(() -> waves.extend(wave.id(), wave.version(), later)))
        .as("pressed twice")
        .isEqualTo(extended);
    assertThatThrownBy(
            () ->
                callers.administrator().call(() -> waves.extend(wave.id(), wave.version(), later)))
        .isInstanceOf(StaleData.class);
    int version = admin.call(() -> waves.get(wave.id())).version();
    assertThatThrownBy(() -> admin.call(() -> waves.extend(wave.id(), version, later.minusDays(1))))
        .isInstanceOf(EvaluationFailure.class);
  }

  @Test
  @DisplayName("S70 a wave needs pairs to ask and a last day that is not past")
  void launchIsChecked() {
    TestCaller admin = callers.administrator();
    long questionnaire = admin.call(() -> questionnaires.list()).get(0).id();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    long alone = scenes.pairs(0).programmeId();

    assertThatThrownBy(
            () ->
                admin.call(
                    () ->
                        waves.launch(
                            new LaunchWave(
                                alone,
                                questionnaire,
                                "Wave",
                                SurveyMode.ANONYMOUS,
                                today.plusDays(3)))))
        .isInstanceOf(EvaluationFailure.class)
        .hasMessageContaining("nobodyToAsk");
    assertThatThrownBy(
            () ->
                admin.call(
                    () ->
                        waves.launch(
                            new LaunchWave(
                                alone,
                                questionnaire,
                                "Wave",
                                SurveyMode.ANONYMOUS,
                                today.minusDays(3)))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("a page of waves takes as many statements for ten as for one")
  void noStatementPerWave() {
    for (int i = 0; i < 10; i++) {
      scenes.launch(scenes.pairs(1), SurveyMode.ANONYMOUS);
    }
    TestCaller admin = callers.administrator();

    int one = admin.call(() -> statements.of(() -> waves.page(new PageRequest(0, 1))).size());
    int ten = admin.call(() -> statements.of(() -> waves.page(new PageRequest(0, 10))).size());

    assertThat(one).isPositive();
    assertThat(ten).isEqualTo(one);
  }

  private String subject(long person) {
    return fixtures.text("select subject from outbox_message where person_id = ?", person);
  }

  @Test
  @DisplayName("S70 an equal survey is not launched twice while it is open, whoever asks")
  void equalWavesAreOne() {
    SurveyScene.Scene scene = scenes.pairs(2);
    LaunchWave wish =
        new LaunchWave(
            scene.programmeId(),
            callers.administrator().call(() -> questionnaires.list()).get(0).id(),
            fixtures.unique("Equal "),
            SurveyMode.ANONYMOUS,
            LocalDate.now(ZoneOffset.UTC).plusDays(9));
    List<Outcome<WaveView>> launched =
        AtOnce.times(
            4,
            () -> {
              TestCaller admin = callers.administrator();
              return admin.call(() -> waves.launch(wish));
            });
    long wave =
        launched.stream()
            .filter(one -> one.thrown() == null)
            .findFirst()
            .orElseThrow()
            .value()
            .id();
    assertThat(launched)
        .as("a moment's loser may be told so")
        .allMatch(
            one -> one.thrown() == null ? one.value().id() == wave : Races.isOne(one.thrown()));
    assertThat(fixtures.number("select count(*) from wave_invitation where wave_id = ?", wave))
        .isEqualTo(4);

    TestCaller admin = callers.administrator();
    assertThat(admin.call(() -> waves.launch(wish)).id()).isEqualTo(wave);
    LaunchWave longer =
        new LaunchWave(
            wish.programmeId(),
            wish.questionnaireId(),
            " " + wish.name().toUpperCase(Locale.ROOT),
            wish.mode(),
            wish.closesOn().plusDays(1));
    assertThatThrownBy(() -> admin.call(() -> waves.launch(longer)))
        .isInstanceOf(EvaluationFailure.class)
        .hasMessageContaining("equalWaveOpen");
    int version = admin.call(() -> waves.get(wave)).version();
    admin.call(() -> waves.close(wave, version));
    assertThat(admin.call(() -> waves.launch(wish)).id()).isNotEqualTo(wave);
  }
}
