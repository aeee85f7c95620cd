package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.PairingSetups;
import org.compagnon.pairing.SetupPreview;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a new round of a programme begins with. */
@Path("programmes/{programmeId}/pairing-setup")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PairingSetupResource {
  @Inject private PairingRounds rounds;
  @Inject private PairingSetups setups;

  /** Rules and weights of the programme. */
  @GET
  @Operation(summary = "Rules and weights that a new round of the programme begins with")
  public PairingSetup setup(@PathParam("programmeId") long programmeId) {
    return rounds.setup(programmeId);
  }

  /** What other rules and weights would do; nothing is stored. */
  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "What other rules and weights would do to the possible pairs; nothing is stored")
  public SetupPreview preview(
      @PathParam("programmeId") long programmeId, @Valid ProgrammeRoundsResource.NewRound wanted) {
    return setups.preview(programmeId, SetupChange.over(wanted, rounds.setup(programmeId)));
  }
}
