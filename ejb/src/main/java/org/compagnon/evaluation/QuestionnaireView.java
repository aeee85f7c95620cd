package org.compagnon.evaluation;

import java.io.Serializable;
import java.util.List;
import org.compagnon.shared.Language;

/**
 * A whole questionnaire.
 *
 * @param contentHash SHA-256 of its content, 64 hexadecimal digits
 * @param items in the order of asking
 */
public record QuestionnaireView(
    QuestionnaireSummary summary,
    String introEn,
    String introFr,
    String contentHash,
    List<ItemView> items)
    implements Serializable {

  /** The words before the first question, in a language. */
  public String intro(Language language) {
    return language == Language.FR ? introFr : introEn;
  }
}
