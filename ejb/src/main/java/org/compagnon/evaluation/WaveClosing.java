package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;

/** Closes waves: by an administrator, or because the last day has passed. */
@ApplicationScoped
class WaveClosing {
  @Inject private Blending blending;
  @Inject private SheetBox box;
  @Inject private SheetDrafts drafts;
  @Inject private SheetRepository sheets;
  @Inject private WaveSeals seals;
  @Inject private ReleaseLedger ledger;
  @Inject private Neighbours neighbours;
  @Inject private AuditTrail audit;
  @Inject private Event<Blending.SheetsMoved> moved;
  @Inject private Clock clock;

  /** Whether every sheet that waits can be opened by this server. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean canClose(SurveyWave wave) {
    return !wave.isAnonymous() || box.waiting(wave.id()) == 0 || seals.find(wave.id()).isPresent();
  }

  /**
   * Closes a wave that the caller has the turn of and has locked: drops drafts, blends what waits
   * however little it is, and shows what may be shown (EV4).
   *
   * @throws EvaluationFailure if it is closed, or if this server cannot open what waits
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void close(SurveyWave wave) {
    wave.close(LocalDate.ofInstant(clock.instant(), neighbours.zoneOf(wave.programmeId())));
    if (!canClose(wave)) {
      throw EvaluationFailure.keyMissing(wave.name());
    }
    if (wave.isAnonymous()) {
      blending.blend(wave, 1);
      drafts.dropAll(wave.id());
      seals.close(wave.id());
      moved.fire(new Blending.SheetsMoved(true));
    } else {
      sheets.dropDrafts(wave.id());
    }
    ledger.move(wave.id(), wave.threshold());
    audit.record(AuditFact.of("evaluation.wave.close", "wave", wave.id()));
  }
}
