package org.compagnon.pairing;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.settings.Ticks;

/**
 * Looks every hour whether a programme's day for pairing new people has come; a day that was missed
 * is made up for with the next hour.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class RhythmTimer {
  private static final Duration EVERY = Duration.ofHours(1);

  @Inject private Ticks ticks;
  @Inject private RhythmLedger ledger;

  @Schedule(hour = "*", minute = "9", persistent = false, info = "rhythm")
  void tick() {
    ticks.run("rhythm", EVERY, ledger::queueDue);
  }
}
