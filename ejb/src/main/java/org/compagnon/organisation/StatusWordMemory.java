package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.organisation.importing.StatusMeaning;

/** Remembers what the organisation's own words for "works here" and "has left" mean. */
@ApplicationScoped
class StatusWordMemory {
  /** A file holds a few words; more are remembered than any organisation has. */
  private static final int MOST = 500;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Clock clock;

  /** The words that were said last, with their meaning. */
  Map<String, StatusMeaning> remembered() {
    Map<String, StatusMeaning> known = new HashMap<>();
    em.createNamedQuery("StatusWord.all", StatusWord.class)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(one -> known.put(one.word(), one.meaning()));
    return known;
  }

  /** Keeps what was said; of a word that is known already the newer meaning counts. */
  void remember(Map<String, StatusMeaning> said) {
    said.forEach(
        (word, meaning) -> {
          String folded = Folding.words(word);
          StatusWord known = em.find(StatusWord.class, folded);
          if (known == null) {
            known = new StatusWord(folded);
            known.say(word, meaning, clock.instant());
            em.persist(known);
          } else if (known.meaning() != meaning) {
            known.say(word, meaning, clock.instant());
          }
        });
  }
}
