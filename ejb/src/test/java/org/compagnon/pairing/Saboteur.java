package org.compagnon.pairing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the publishing of chosen programmes fail after every other room has done its part. */
@ApplicationScoped
class Saboteur {
  private static final int LAST = 100_000;

  private final Set<Long> refused = ConcurrentHashMap.newKeySet();

  void refuse(long programmeId) {
    refused.add(programmeId);
  }

  void onPublished(@Observes @Priority(LAST) PairingPublished round) {
    if (refused.contains(round.programmeId())) {
      throw PairingFailure.proofFailed();
    }
  }
}
