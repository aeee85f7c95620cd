package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PairingSetup;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a new round of a programme begins with. */
@Path("programmes/{programmeId}/pairing-setup")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PairingSetupResource {
  @Inject private PairingRounds rounds;

  /** Rules and weights of the programme. */
  @GET
  @Operation(summary = "Rules and weights that a new round of the programme begins with")
  public PairingSetup setup(@PathParam("programmeId") long programmeId) {
    return rounds.setup(programmeId);
  }
}
