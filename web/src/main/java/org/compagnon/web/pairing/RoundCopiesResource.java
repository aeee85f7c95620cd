package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.compagnon.pairing.CopyRound;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Copies of a round with a change: what-if. */
@Path("pairing-rounds/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoundCopiesResource {
  @Inject private PairingRounds rounds;
  @Context private UriInfo uri;

  /**
   * A copy with a change.
   *
   * @param name what it is called, at most 120 characters
   * @param rules the hard rules that differ from the round's; may be left out
   * @param weights the wishes that differ from the round's; may be left out
   * @param fields what answers to the programme's questions mean; the round's if left out
   * @param order what waiting does; the round's if left out
   */
  public record NewCopy(
      String name,
      @Valid SetupChange.Rules rules,
      @Valid SetupChange.Wishes weights,
      @Valid List<SetupChange.Field> fields,
      WaitingOrder order) {}

  /** Tries a change with the people of the round. */
  @POST
  @Operation(summary = "Starts a named copy: the round's people under other rules or wishes")
  public Response copy(@PathParam("id") long id, @NotNull @Valid NewCopy wanted) {
    PairingSetup setup =
        SetupChange.over(
            new ProgrammeRoundsResource.NewRound(
                wanted.rules(), wanted.weights(), wanted.fields(), wanted.order()),
            rounds.get(id).setup());
    RoundView copy =
        rounds.copy(
            new CopyRound(
                id, wanted.name(), setup.rules(), setup.weights(), setup.fields(), setup.order()));
    return Response.accepted(copy)
        .location(uri.getBaseUriBuilder().path("pairing-rounds/" + copy.id()).build())
        .build();
  }
}
