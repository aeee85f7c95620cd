package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.compagnon.pairing.PairInsight;
import org.compagnon.pairing.Remedies;
import org.compagnon.pairing.RoundInsight;
import org.compagnon.pairing.RoundInsights;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.TryRemedy;
import org.compagnon.pairing.scoring.Rule;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What changes of a round would cost, and what would help those without a mentor. */
@Path("pairing-rounds/{id}/insights")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoundInsightsResource {
  @Inject private RoundInsights insights;

  /** Where the round is under strain. */
  @GET
  @Operation(summary = "Blocking pairs, and the mentors at whom one more place is worth most")
  public RoundInsight round(@PathParam("id") long id) {
    return insights.round(id);
  }

  /** What forcing or forbidding two people costs. */
  @GET
  @Path("pair")
  @Operation(
      summary = "What forcing or forbidding two people costs, exactly; second choices of both")
  public PairInsight pair(
      @PathParam("id") long id,
      @QueryParam("mentee") long menteeEnrolmentId,
      @QueryParam("mentor") long mentorEnrolmentId) {
    return insights.between(id, menteeEnrolmentId, mentorEnrolmentId);
  }

  /** What would help somebody without a mentor. */
  @GET
  @Path("unpaired/{mentee}")
  @Operation(summary = "The changes of one rule or place that would pair somebody, smallest first")
  public Remedies remedies(@PathParam("id") long id, @PathParam("mentee") long menteeEnrolmentId) {
    return insights.remedies(id, menteeEnrolmentId);
  }

  /**
   * One of the changes.
   *
   * @param rule as it was read
   * @param value as it was read
   * @param upwards as it was read
   */
  public record Trial(@NotNull Rule rule, int value, boolean upwards) {}

  /** Tries a change in a copy of the round. */
  @POST
  @Path("unpaired/{mentee}/trial")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Tries one of these changes in a copy of the round")
  public Response tryIt(
      @PathParam("id") long id,
      @PathParam("mentee") long menteeEnrolmentId,
      @NotNull Trial wanted,
      @Context UriInfo address) {
    RoundView copy =
        insights.tryRemedy(
            new TryRemedy(id, menteeEnrolmentId, wanted.rule(), wanted.value(), wanted.upwards()));
    return Response.accepted(copy)
        .location(address.getBaseUriBuilder().path("pairing-rounds/" + copy.id()).build())
        .build();
  }
}
