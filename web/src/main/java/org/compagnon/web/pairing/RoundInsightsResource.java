package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Objects;
import org.compagnon.job.JobView;
import org.compagnon.pairing.AskInsight;
import org.compagnon.pairing.AskedInsight;
import org.compagnon.pairing.InsightKind;
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
   * A question.
   *
   * @param kind PAIR asks about two people, ROUND about the round, REMEDIES about a mentee
   * @param mentee enrolment; left out for ROUND
   * @param mentor enrolment; for PAIR
   */
  public record Question(@NotNull InsightKind kind, Long mentee, Long mentor) {}

  /** Lets a background job answer. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Lets a background job answer one of these questions, for large rounds",
      description =
          "The other operations refuse with 409 and the code takesLong where a round is too large"
              + " to wait for. The answer is the same, read from the job's address.")
  public Response ask(
      @PathParam("id") long id, @NotNull @Valid Question wanted, @Context UriInfo address) {
    JobView job =
        insights.ask(
            new AskInsight(
                id,
                wanted.kind(),
                Objects.requireNonNullElse(wanted.mentee(), 0L),
                Objects.requireNonNullElse(wanted.mentor(), 0L)));
    return Response.accepted(job)
        .location(
            address
                .getBaseUriBuilder()
                .path("pairing-rounds/" + id + "/insights/jobs/" + job.id())
                .build())
        .build();
  }

  /** The job, with the answer once it is done. */
  @GET
  @Path("jobs/{job}")
  @Operation(summary = "A question that was asked, with the answer once it is worked out")
  public AskedInsight asked(@PathParam("job") long job) {
    return insights.asked(job);
  }

  /** Stops the job. */
  @DELETE
  @Path("jobs/{job}")
  @Operation(summary = "Stops working out an answer")
  public void stop(@PathParam("job") long job) {
    insights.stop(job);
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
