package org.compagnon.pairing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every hour whether a programme's day for pairing new people has come. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class RhythmTimer {

  @Inject private RhythmLedger ledger;

  /** For the container; a day that was missed is made up for with the next hour. */
  @PermitAll
  @Schedule(hour = "*", minute = "9", persistent = false)
  public void look() {
    ledger.queueDue();
  }
}
