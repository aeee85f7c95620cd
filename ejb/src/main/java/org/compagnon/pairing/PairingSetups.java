package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;

/** Rules and weights of a programme's pairing, and what changing them would do. */
@Stateless
@DenyAll
public class PairingSetups {
  @Inject private ProgrammeReader programmes;
  @Inject private SetupPreviewing previewing;
  @Inject private CurrentCaller current;

  /** The programme's own setup. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public PairingSetup of(long programmeId) {
    return programmes.byId(programmeId).setup();
  }

  /**
   * What another setup would do to those who take part today, compared with the programme's own;
   * nothing is stored. Exact up to 20 million pairs, beyond that for mentees evenly spread.
   *
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public SetupPreview preview(long programmeId, @NotNull PairingSetup wanted) {
    return previewing.of(programmeId, wanted, current.language());
  }
}
