package org.compagnon.web.evaluation;

import org.compagnon.evaluation.ItemView;

/**
 * A question with what was answered, for looking over.
 *
 * @param text the question
 * @param answer in words; null for none
 */
public record Answered(ItemView item, String text, String answer) {

  /** Whether an answer is owed. */
  public boolean isMissing() {
    return answer == null && item.mandatory();
  }
}
