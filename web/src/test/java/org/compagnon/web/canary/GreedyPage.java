package org.compagnon.web.canary;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.compagnon.pairing.algorithm.PairingProblem;
import org.compagnon.programme.ProgrammeLookup;

/** Does everything that a page must not do. */
class GreedyPage {
  @Inject private EntityManager em;
  @Inject private ProgrammeLookup unchecked;
  @Inject private OtherPage other;

  private PairingProblem inside;

  StoredThing thing() {
    return em.find(StoredThing.class, other == null || unchecked == null || inside == null);
  }
}
