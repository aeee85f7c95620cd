package org.compagnon.evaluation;

import java.io.Serializable;
import java.time.Instant;
import org.compagnon.shared.Language;

/**
 * A questionnaire in a list.
 *
 * @param code name that all editions share
 * @param edition from 1
 */
public record QuestionnaireSummary(
    long id, String code, int edition, String titleEn, String titleFr, Instant publishedAt)
    implements Serializable {

  /** The title in a language. */
  public String title(Language language) {
    return language == Language.FR ? titleFr : titleEn;
  }
}
