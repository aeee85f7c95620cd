package org.compagnon.evaluation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.compagnon.shared.Language;

/**
 * A wave, for those who run it.
 *
 * @param programmeNameEn the programme's name in English
 * @param programmeNameFr the programme's name in French
 * @param questionnaire the edition that is asked
 * @param minimumGroup answers needed for a figure
 * @param minimumComments comments needed to show them
 * @param opensOn first day for answers
 * @param closesOn last day for answers
 * @param invited people asked
 * @param respondents people who are done; in steps of the minimum group while an anonymous wave is
 *     open; null where there are fewer than the minimum group
 * @param doubtUntil what was answered on a page before this moment may be a copy of the answer to
 *     the question before it, because the product stored it wrongly; null where no answer is in
 *     doubt
 * @param version for the next change
 */
public record WaveView(
    long id,
    long programmeId,
    String programmeNameEn,
    String programmeNameFr,
    QuestionnaireSummary questionnaire,
    String name,
    SurveyMode mode,
    WaveStatus status,
    int minimumGroup,
    int minimumComments,
    LocalDate opensOn,
    LocalDate closesOn,
    long invited,
    Long respondents,
    Instant doubtUntil,
    int version)
    implements Serializable {

  /** The programme's name in a language. */
  public String programmeName(Language language) {
    return language == Language.FR ? programmeNameFr : programmeNameEn;
  }

  /** Whether answers may be copies of others. */
  public boolean isDoubtful() {
    return doubtUntil != null;
  }

  /** Whether people may still answer. */
  public boolean isOpen() {
    return status == WaveStatus.OPEN;
  }
}
