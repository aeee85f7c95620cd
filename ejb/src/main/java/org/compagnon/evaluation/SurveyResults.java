package org.compagnon.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.evaluation.anonymity.Threshold;
import org.compagnon.evaluation.statistics.Proportion;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.PersonalRead;

/** What came out of a wave: the last snapshot, guarded by the wave's thresholds. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SurveyResults {
  @Inject private WaveRepository waves;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private WaveViews views;
  @Inject private Snapshots snapshots;
  @Inject private Blending blending;
  @Inject private Tally tally;
  @Inject private AuditTrail audit;
  @Inject private CurrentCaller current;

  /**
   * The results. An anonymous wave has none while it is open, unless a snapshot was taken; an
   * identified one is read as it stands. Only administrators are given words.
   *
   * @throws org.compagnon.shared.NotFound if there is no such wave
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "evaluation.results.read", thing = "wave")
  public WaveResults of(long waveId) {
    return results(waves.byId(waveId));
  }

  /**
   * Takes a snapshot of an open anonymous wave. Answers that come later are shown only together
   * with at least as many others as the minimum group asks for, at the latest at the close; fewer
   * stay out for good.
   *
   * @throws EvaluationFailure if the wave is closed or too few answers have come since the last
   *     snapshot
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public WaveResults takeSnapshot(long waveId) {
    SurveyWave wave = waves.locked(waveId);
    wave.requireOpen();
    if (!canTake(wave)) {
      throw EvaluationFailure.snapshotTooSoon(wave.threshold().figures());
    }
    snapshots.release(waveId);
    blending.blend(wave);
    audit.record(AuditFact.of("evaluation.wave.snapshot", "wave", waveId));
    return results(wave);
  }

  private boolean canTake(SurveyWave wave) {
    Snapshots.State state = snapshots.state(wave.id());
    return wave.isAnonymous()
        && wave.status() == WaveStatus.OPEN
        && wave.threshold().allowsFigures(state.submitted() - state.released());
  }

  private WaveResults results(SurveyWave wave) {
    Threshold threshold = wave.threshold();
    boolean readsWords = current.get().is(Role.ADMINISTRATOR);
    long sheets = snapshots.state(wave.id()).released();
    Map<Long, Map<Integer, Long>> choices = tally.choices(wave.id());
    Map<Long, List<String>> words = readsWords ? tally.words(wave.id()) : Map.of();
    List<ItemResult> items =
        questionnaires.byId(wave.questionnaireId()).asView().items().stream()
            .map(
                item ->
                    ItemMath.result(
                        item,
                        choices.getOrDefault(item.id(), Map.of()),
                        words.get(item.id()),
                        threshold))
            .toList();
    WaveView view = views.of(wave);
    return new WaveResults(
        view,
        view.respondents() == null
            ? null
            : Rate.of(new Proportion(view.respondents(), view.invited())),
        threshold.allowsFigures(sheets) ? sheets : null,
        canTake(wave),
        items);
  }
}
