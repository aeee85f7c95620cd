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
  @Inject private Neighbours neighbours;
  @Inject private SheetPile pile;

  WaveView of(SurveyWave wave) {
    return of(List.of(wave)).get(0);
  }

  List<WaveView> of(List<SurveyWave> list) {
    Map<Long, QuestionnaireSummary> asked =
        questionnaires.summaries(list.stream().map(SurveyWave::questionnaireId).toList());
    Map<Long, Map<InvitationStatus, Long>> counts =
        waves.counts(list.stream().map(SurveyWave::id).toList());
    Map<Long, Long> blended = pile.sizes(list.stream().map(SurveyWave::id).toList());
    Map<Long, Neighbours.ProgrammeName> programmes =
        neighbours.programmes(list.stream().map(SurveyWave::programmeId).toList());
    return list.stream()
        .map(
            wave ->
                view(
                    wave,
                    programmes.get(wave.programmeId()),
                    asked.get(wave.questionnaireId()),
                    counts.getOrDefault(wave.id(), Map.of()),
                    blended.getOrDefault(wave.id(), 0L)))
        .toList();
  }

  private static WaveView view(
      SurveyWave wave,
      Neighbours.ProgrammeName programme,
      QuestionnaireSummary asked,
      Map<InvitationStatus, Long> counts,
      long blended) {
    long done = wave.isAnonymous() ? blended : counts.getOrDefault(InvitationStatus.DONE, 0L);
    boolean open = wave.status() == WaveStatus.OPEN;
    long told = wave.isAnonymous() && open ? wave.threshold().inSteps(done) : done;
    return new WaveView(
        wave.id(),
        wave.programmeId(),
        programme.en(),
        programme.fr(),
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
        wave.doubtUntil(),
        wave.version());
  }
}
