package org.compagnon.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Does what nobody may: begins a transaction of its own while another one runs. */
@ApplicationScoped
public class TwoTransactions {
  @Inject private Second second;

  /** With a transaction around it. */
  @Transactional
  public void nested() {
    second.begin();
  }

  /** Without one. */
  public void alone() {
    second.begin();
  }

  /** Has a transaction of its own. */
  @ApplicationScoped
  public static class Second {
    /** Begins one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin() {}
  }
}
