package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Finds and closes waves whose last day is over in their programme's zone. */
@ApplicationScoped
class OverdueWaves {
  @Inject private WaveRepository waves;
  @Inject private ReleaseLedger ledger;
  @Inject private WaveClosing closing;
  @Inject private Neighbours neighbours;
  @Inject private Clock clock;

  /** Closes them in one transaction; another node that does the same waits and finds none left. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void close() {
    LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    for (SurveyWave found : waves.openWithLastDayBefore(latest)) {
      ledger.takeTurn(found.id());
      SurveyWave wave = waves.locked(found.id());
      LocalDate today = LocalDate.ofInstant(clock.instant(), neighbours.zoneOf(wave.programmeId()));
      boolean over = wave.status() == WaveStatus.OPEN && wave.closesOn().isBefore(today);
      if (over && closing.canClose(wave)) {
        closing.close(wave);
      }
    }
  }
}
