package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;

/** What each rule of a round costs; worked out in the background when somebody asks. */
@Stateless
@DenyAll
public class RulePrices {
  @Inject private RoundRepository rounds;
  @Inject private RulePricing pricing;
  @Inject private CurrentCaller current;

  /** The prices as far as they are known; texts in the caller's language. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RulePricesView of(long roundId) {
    return pricing.view(rounds.byId(roundId), current.language());
  }

  /**
   * Works the prices out in the background; prices of before stay until it is done. Asking again
   * while it runs changes nothing.
   *
   * @throws PairingFailure if the round was not computed
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RulePricesView compute(long roundId) {
    var round = rounds.lock(roundId);
    pricing.start(round);
    return pricing.view(round, current.language());
  }

  /** Stops working them out; nothing happens where nothing runs. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RulePricesView cancel(long roundId) {
    var round = rounds.lock(roundId);
    pricing.cancel(round);
    return pricing.view(round, current.language());
  }
}
