package org.compagnon.canary.beta;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.Transactional;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.RowsSolver;
import org.compagnon.pairing.algorithm.Workers;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.security.Passwords;

/** Holds its transaction, with its connection, while it hashes, solves and opens another one. */
@Stateless
public class Holder {
  private Passwords passwords;
  private Ledger ledger;

  @PermitAll
  public String hash(char[] password) {
    return hashed(password);
  }

  private String hashed(char[] password) {
    return passwords.hashOf(password);
  }

  @PermitAll
  public Object solve(PairingModel model) {
    return RowsSolver.solve(model.people(), model.rows(), Workers.NONE, Progress.NONE);
  }

  @PermitAll
  public void second() {
    ledger.write();
  }

  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void suspend() {}

  @Schedule(hour = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void tick() {}

  /** Writes in a transaction of its own. */
  static class Ledger {
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write() {}
  }
}
