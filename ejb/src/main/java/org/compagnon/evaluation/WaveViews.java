package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows waves without telling small numbers. */
@ApplicationScoped
class WaveViews {
  @Inject private WaveRepository waves;
  @Inject private QuestionnaireRepository questionnaires;

  WaveView of(SurveyWave wave) {
    return of(List.of(wave)).get(0);
  }

  List<WaveView> of(List<SurveyWave> list) {
    Map<Long, QuestionnaireSummary> asked =
        questionnaires.summaries(list.stream().map(SurveyWave::questionnaireId).toList());
    Map<Long, Map<InvitationStatus, Long>> counts =
        waves.counts(list.stream().map(SurveyWave::id).toList());
    return list.stream()
        .map(
            wave ->
                view(
                    wave,
                    asked.get(wave.questionnaireId()),
                    counts.getOrDefault(wave.id(), Map.of())))
        .toList();
  }

  private static WaveView view(
      SurveyWave wave, QuestionnaireSummary asked, Map<InvitationStatus, Long> counts) {
    long done = counts.getOrDefault(InvitationStatus.DONE, 0L);
    boolean open = wave.status() == WaveStatus.OPEN;
    long told = wave.isAnonymous() && open ? wave.threshold().inSteps(done) : done;
    return new WaveView(
        wave.id(),
        wave.programmeId(),
        asked,
        wave.name(),
        wave.mode(),
        wave.status(),
        wave.threshold().figures(),
        wave.threshold().comments(),
        wave.opensOn(),
        wave.closesOn(),
        counts.values().stream().mapToLong(Long::longValue).sum(),
        wave.threshold().allowsFigures(told) ? told : null,
        wave.version());
  }
}
