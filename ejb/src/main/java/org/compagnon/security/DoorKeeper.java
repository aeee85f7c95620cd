package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Hears from the doors of the product what was refused there. Open to all, as doors are. */
@Stateless
public class DoorKeeper {
  @Inject private Event<Incident> incidents;

  /** Passes an incident on; costs no database call. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public void hear(Incident incident) {
    incidents.fire(incident);
  }
}
