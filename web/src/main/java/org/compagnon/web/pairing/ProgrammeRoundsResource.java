package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.StartRound;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pairing rounds of one programme. */
@Path("programmes/{programmeId}/pairing-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgrammeRoundsResource {
  @Inject private PairingRounds rounds;
  @Context private UriInfo uri;

  /**
   * Asks for a round.
   *
   * @param rules the hard rules that differ from the programme's; may be left out
   * @param weights the wishes that differ from the programme's; may be left out
   * @param fields what answers to the programme's questions mean; the programme's if left out
   * @param order what waiting does; the programme's if left out
   */
  public record NewRound(
      @Valid SetupChange.Rules rules,
      @Valid SetupChange.Wishes weights,
      @Valid List<SetupChange.Field> fields,
      WaitingOrder order) {}

  /** Rounds of the programme, newest first. */
  @GET
  @Operation(summary = "Rounds of the programme, newest first")
  public Page<RoundView> page(
      @PathParam("programmeId") long programmeId,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return rounds.page(programmeId, new PageRequest(page, size));
  }

  /** Starts a round in the background. */
  @POST
  @Operation(summary = "Starts a round in the background; follow it under /pairing-rounds/{id}")
  public Response start(@PathParam("programmeId") long programmeId, @Valid NewRound wanted) {
    PairingSetup setup = SetupChange.over(wanted, rounds.setup(programmeId));
    RoundView round =
        rounds.start(
            new StartRound(
                programmeId, setup.rules(), setup.weights(), setup.fields(), setup.order()));
    return Response.accepted(round)
        .location(uri.getBaseUriBuilder().path("pairing-rounds/" + round.id()).build())
        .build();
  }
}
