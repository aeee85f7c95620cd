package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.compagnon.pairing.RulePrices;
import org.compagnon.pairing.RulePricesView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What each rule of a round costs. */
@Path("pairing-rounds/{id}/rule-prices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RulePricesResource {
  @Inject private RulePrices prices;

  /** The prices as far as they are known. */
  @GET
  @Operation(summary = "How many more would be paired without each rule, as far as it is known")
  public RulePricesView get(@PathParam("id") long id) {
    return prices.of(id);
  }

  /** Works the prices out. */
  @POST
  @Operation(summary = "Works the price of each rule out in the background")
  public Response compute(@PathParam("id") long id) {
    return Response.accepted(prices.compute(id)).build();
  }

  /** Stops working them out. */
  @DELETE
  @Operation(summary = "Stops working the prices out; those of before stay")
  public void cancel(@PathParam("id") long id) {
    prices.cancel(id);
  }
}
