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
import org.compagnon.pairing.PairReview;
import org.compagnon.pairing.RoundChangesView;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Changes by hand of a round. */
@Path("pairing-rounds/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoundChangesResource {
  @Inject private PairReview review;

  /** Who changed what, when, why, and what it cost. */
  @GET
  @Operation(summary = "Changes by hand against the engine's proposal: who, what, when, why, cost")
  public RoundChangesView page(
      @PathParam("id") long id,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return review.changes(id, new PageRequest(page, size));
  }
}
