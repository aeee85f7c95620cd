package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** What administrators decided about pairs of people in a programme: locks and exclusions. */
@Stateless
@DenyAll
public class PairDecisions {

  /** Decisions of a programme, newest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<DecisionView> page(long programmeId, PageRequest request) {
    throw new UnsupportedOperationException();
  }

  /**
   * Keeps two people together or forbids to pair them, from the next round on.
   *
   * @throws PairingFailure if they are one person or in one reporting line and are to be locked
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public DecisionView decide(@Valid Decide command) {
    throw new UnsupportedOperationException();
  }

  /** Takes a decision back, from the next round on. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void revoke(long decisionId) {
    throw new UnsupportedOperationException();
  }
}
