package org.compagnon.evaluation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The sheet a person is filling in.
 *
 * @param secret what opens this sheet again; only the respondent's browser may keep it. Pass it
 *     with every further call. Losing it means beginning again on an empty sheet.
 * @param answers what has been answered so far, by item id
 */
public record SheetView(
    SurveyTask task, String secret, QuestionnaireView questionnaire, Map<Long, GivenAnswer> answers)
    implements Serializable {

  /** The first question without an answer, from 0; the number of questions if there is none. */
  public int firstOpen() {
    List<ItemView> items = questionnaire.items();
    for (int i = 0; i < items.size(); i++) {
      if (!answers.containsKey(items.get(i).id())) {
        return i;
      }
    }
    return items.size();
  }
}
