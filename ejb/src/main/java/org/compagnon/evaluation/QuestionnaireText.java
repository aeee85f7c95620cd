package org.compagnon.evaluation;

import java.util.List;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Json;

/**
 * The content of a questionnaire before it is published; public so that it can be written as JSON.
 */
public record QuestionnaireText(
    String code,
    int edition,
    String titleEn,
    String titleFr,
    String introEn,
    String introFr,
    List<ItemText> items) {

  /** SHA-256 of the content as JSON with its properties in alphabetical order (EV1). */
  String hash() {
    return Hashes.sha256Hex(Json.write(this));
  }
}
