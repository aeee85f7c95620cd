package org.compagnon.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.evaluation.anonymity.Release;
import org.compagnon.evaluation.anonymity.Threshold;
import org.compagnon.evaluation.statistics.Proportion;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.PersonalRead;

/** What came out of a wave: the last release, guarded by the wave's thresholds (EV4, EV5). */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SurveyResults {
  private static final String SNAPSHOT = "evaluation.wave.snapshot";

  @Inject private WaveRepository waves;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private WaveViews views;
  @Inject private SheetPile pile;
  @Inject private ReleaseLedger ledger;
  @Inject private AuditTrail audit;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;

  /**
   * The results. An anonymous wave has none while it is open, unless a snapshot was taken; those of
   * an identified one follow by themselves. Either change only by groups, item by item. Only
   * administrators are given words.
   *
   * @throws org.compagnon.shared.NotFound if there is no such wave
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "evaluation.results.read", thing = "wave")
  public WaveResults of(long waveId) {
    return results(waves.byId(waveId));
  }

  /**
   * Takes a snapshot of an open anonymous wave. An item changes only where at least the minimum
   * group has answered it since; what comes later is shown only together with as many others, at
   * the latest at the close; fewer stay out for good.
   *
   * @throws EvaluationFailure if the wave is closed or too few answers have come since the last
   *     snapshot
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public WaveResults takeSnapshot(long waveId) {
    OptionalLong waited = intents.earlier(SNAPSHOT, waveId);
    ledger.takeTurn(waveId);
    SurveyWave wave = waves.byId(waveId);
    wave.requireOpen();
    if (!canTake(wave)) {
      if (waited.isPresent() && waited.getAsLong() == waiting(wave)) {
        return results(wave); // taken a moment ago, and nothing has come since
      }
      throw EvaluationFailure.snapshotTooSoon(wave.threshold().figures());
    }
    ledger.move(waveId, wave.threshold());
    audit.record(AuditFact.of(SNAPSHOT, "wave", waveId));
    intents.made(waiting(wave), SNAPSHOT, waveId);
    return results(wave);
  }

  /** A number that tells whether anything has come since a snapshot. */
  private long waiting(SurveyWave wave) {
    return pile.size(wave.id()) + 1L;
  }

  private boolean canTake(SurveyWave wave) {
    return wave.isAnonymous()
        && wave.status() == WaveStatus.OPEN
        && ledger.canMove(wave, pile.size(wave.id()));
  }

  private WaveResults results(SurveyWave wave) {
    Threshold threshold = wave.threshold();
    boolean readsWords = current.get().is(Role.ADMINISTRATOR);
    Release shown = ledger.shown(wave.id());
    Map<Long, List<String>> words = readsWords ? shown.words() : Map.of();
    List<ItemResult> items =
        questionnaires.byId(wave.questionnaireId()).asView().items().stream()
            .map(
                item ->
                    ItemMath.result(
                        item,
                        shown.counts().getOrDefault(item.id(), Map.of()),
                        words.get(item.id()),
                        threshold))
            .toList();
    WaveView view = views.of(wave);
    return new WaveResults(
        view,
        view.respondents() == null
            ? null
            : Rate.of(new Proportion(view.respondents(), view.invited())),
        threshold.allowsFigures(shown.sheets()) ? shown.sheets() : null,
        canTake(wave),
        items);
  }
}
