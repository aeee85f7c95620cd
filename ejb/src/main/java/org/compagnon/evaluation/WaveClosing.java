package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;

/** Closes waves: by an administrator, or because the last day has passed. */
@ApplicationScoped
class WaveClosing {
  @Inject private Snapshots snapshots;
  @Inject private Blending blending;
  @Inject private Neighbours neighbours;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Closes a wave that the caller has locked: drops drafts, takes the last snapshot if it differs
   * from the one before by nothing or by a whole group, and rewrites the sheets (EV4).
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void close(SurveyWave wave) {
    wave.close(LocalDate.ofInstant(clock.instant(), neighbours.zoneOf(wave.programmeId())));
    snapshots.dropDrafts(wave.id());
    Snapshots.State state = snapshots.state(wave.id());
    if (wave.threshold().allowsSnapshot(state.released(), state.submitted())) {
      snapshots.release(wave.id());
    }
    if (wave.isAnonymous()) {
      blending.blend(wave);
    }
    audit.record(AuditFact.of("evaluation.wave.close", "wave", wave.id()));
  }
}
