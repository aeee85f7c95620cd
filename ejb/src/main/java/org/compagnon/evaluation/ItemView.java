package org.compagnon.evaluation;

import java.io.Serializable;
import org.compagnon.shared.Language;

/**
 * One question.
 *
 * @param position from 1, in the order of asking
 * @param code stable name across editions
 * @param construct what it measures, for example {@code relationship}
 * @param mandatory whether the sheet cannot be handed in without an answer ("does not apply" is
 *     one)
 */
public record ItemView(
    long id,
    int position,
    String code,
    ItemKind kind,
    String construct,
    String textEn,
    String textFr,
    boolean mandatory)
    implements Serializable {

  /** The question in a language. */
  public String text(Language language) {
    return language == Language.FR ? textFr : textEn;
  }
}
