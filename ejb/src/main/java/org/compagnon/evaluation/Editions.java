package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.compagnon.settings.FirstStart;

/** Publishes an edition of a questionnaire once, however many nodes start at the same time. */
@ApplicationScoped
class Editions {
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private FirstStart firstStart;
  @Inject private Clock clock;

  /**
   * Publishes the edition unless it is published.
   *
   * @throws IllegalStateException if it is published with another content
   */
  @Transactional
  void publishOnce(QuestionnaireText text) {
    Optional<Questionnaire> known = questionnaires.find(text.code(), text.edition());
    if (known.isEmpty()) {
      firstStart.takeTurn();
      known = questionnaires.find(text.code(), text.edition());
    }
    if (known.isEmpty()) {
      questionnaires.add(new Questionnaire(text, clock.instant()));
    } else if (!known.get().contentHash().equals(text.hash())) {
      throw new IllegalStateException(
          "The content of edition %d of questionnaire %s must not change. Raise the edition."
              .formatted(text.edition(), text.code()));
    }
  }
}
