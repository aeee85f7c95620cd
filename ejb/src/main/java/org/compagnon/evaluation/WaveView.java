package org.compagnon.evaluation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A wave, for those who run it.
 *
 * @param questionnaire the edition that is asked
 * @param minimumGroup answers needed for a figure
 * @param minimumComments comments needed to show them
 * @param opensOn first day for answers
 * @param closesOn last day for answers
 * @param invited people asked
 * @param respondents people who are done; in steps of the minimum group while an anonymous wave is
 *     open; null where there are fewer than the minimum group
 * @param version for the next change
 */
public record WaveView(
    long id,
    long programmeId,
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
    int version)
    implements Serializable {

  /** Whether people may still answer. */
  public boolean isOpen() {
    return status == WaveStatus.OPEN;
  }
}
