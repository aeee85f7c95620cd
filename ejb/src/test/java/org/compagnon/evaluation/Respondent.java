package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.compagnon.testing.TestCaller;

/** Answers surveys as people do: item by item, then hands in; and lets what waits be blended. */
@ApplicationScoped
public class Respondent {
  @Inject private Answering answering;
  @Inject private Blending blending;

  /** The caller's invitation to a wave. */
  public SurveyTask task(TestCaller person, WaveView wave) {
    return person.call(
        () ->
            answering.mine().stream()
                .filter(task -> task.waveId() == wave.id())
                .findFirst()
                .orElseThrow());
  }

  /** Fills in a whole sheet without handing it in; returns it as opened. */
  public SheetView fill(TestCaller person, WaveView wave, int choice, String words) {
    SurveyTask task = task(person, wave);
    SheetView sheet = person.call(() -> answering.open(task.invitationId(), null));
    for (ItemView item : sheet.questionnaire().items()) {
      GivenAnswer answer =
          item.kind() == ItemKind.TEXT
              ? new GivenAnswer(item.id(), null, words)
              : new GivenAnswer(item.id(), choice, null);
      person.run(() -> answering.save(task.invitationId(), sheet.secret(), answer));
    }
    return sheet;
  }

  /** Has done what the timer does twice a minute. */
  public void blend(WaveView wave) {
    blending.attend(wave.id());
  }

  /** Fills in a whole sheet and hands it in. */
  public SheetView answer(TestCaller person, WaveView wave, int choice, String words) {
    SheetView sheet = fill(person, wave, choice, words);
    person.run(() -> answering.submit(sheet.task().invitationId(), sheet.secret()));
    return sheet;
  }
}
