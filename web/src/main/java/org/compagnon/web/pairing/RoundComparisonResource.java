package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.compagnon.pairing.ChangeKind;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundComparison;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A round beside another one of its programme. */
@Path("pairing-rounds/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoundComparisonResource {
  @Inject private PairingRounds rounds;

  /** Compares with another round of the programme. */
  @GET
  @Operation(
      summary = "Figures, who gains and loses, and groups, beside another round of the programme",
      description =
          "This round is on the left, the other on the right. kind narrows the changes. Groups of"
              + " fewer than five mentees are put together.")
  public RoundComparison compare(
      @PathParam("id") long id,
      @QueryParam("with") long other,
      @QueryParam("kind") ChangeKind kind,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return rounds.compare(id, other, kind, new PageRequest(page, size));
  }
}
