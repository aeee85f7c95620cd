package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Mixes what has been handed in as soon as there is a group of it: sheets get new names and a
 * random order, and sheets and invitations are all written by one transaction. So not even somebody
 * with the database's own bookkeeping in hand can look further back than the last few (EV3).
 */
@ApplicationScoped
class Blending {
  @Inject private Snapshots snapshots;

  /** To be called after every sheet, with the wave locked. */
  @Transactional(Transactional.TxType.MANDATORY)
  void afterSubmit(SurveyWave wave) {
    if (snapshots.state(wave.id()).submitted() % wave.threshold().figures() == 0) {
      blend(wave);
    }
  }

  /** Mixes everything that is handed in. */
  @Transactional(Transactional.TxType.MANDATORY)
  void blend(SurveyWave wave) {
    snapshots.rewrite(wave.id());
    snapshots.touchInvitations(wave.id());
  }
}
