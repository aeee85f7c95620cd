package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.compagnon.pairing.scoring.WaitingOrder;

/** What waiting does in a programme's pairings, for rooms that tell people about it. */
@ApplicationScoped
public class WaitingOrders {
  @Inject private ProgrammeReader programmes;

  /**
   * The order that rounds of a programme begin with.
   *
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  public WaitingOrder of(long programmeId) {
    return programmes.byId(programmeId).setup().order();
  }
}
