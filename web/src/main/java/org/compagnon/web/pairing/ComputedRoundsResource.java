package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.compagnon.pairing.ComputedRoundView;
import org.compagnon.pairing.RoundProofs;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The computed rounds of all programmes, for auditors and administrators. */
@Path("pairing-rounds")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ComputedRoundsResource {
  @Inject private RoundProofs proofs;

  /** All of them. */
  @GET
  @Operation(
      summary = "The computed rounds of all programmes with their files, the latest first",
      description = "replay is the latest time that the round was computed again, if it was.")
  public Page<ComputedRoundView> page(
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("25") int size) {
    return proofs.page(new PageRequest(page, size));
  }
}
