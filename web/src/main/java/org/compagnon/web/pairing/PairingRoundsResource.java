package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.compagnon.pairing.AddPair;
import org.compagnon.pairing.PairFilter;
import org.compagnon.pairing.PairOrigin;
import org.compagnon.pairing.PairPreview;
import org.compagnon.pairing.PairReview;
import org.compagnon.pairing.PairSort;
import org.compagnon.pairing.PairView;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PublishPreview;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.UnpairedView;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One pairing round: watch, read, adjust, publish, undo. */
@Path("pairing-rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PairingRoundsResource {
  @Inject private PairingRounds rounds;
  @Inject private PairReview review;

  /**
   * A pair of the round.
   *
   * @param pairId the pair
   * @param reason for other administrators; may be left out
   */
  public record PairDecision(Long pairId, String reason) {}

  /**
   * A pair made by hand.
   *
   * @param version the round's version that was seen
   * @param menteeEnrolmentId the mentee's enrolment
   * @param mentorEnrolmentId the mentor's enrolment
   * @param acceptWarnings whether rules may be broken
   * @param reason for other administrators; may be left out
   */
  public record NewPair(
      int version,
      long menteeEnrolmentId,
      long mentorEnrolmentId,
      boolean acceptWarnings,
      String reason) {}

  /**
   * Publishes what was seen.
   *
   * @param version the round's version that was seen; left out: as it stands now
   */
  public record Publish(Integer version) {}

  /**
   * Takes a publishing back.
   *
   * @param reason for the audit trail; may be left out
   */
  public record Undo(String reason) {}

  /** The round with status, progress and figures. */
  @GET
  @Operation(summary = "The round with status, progress and figures")
  public RoundView get(@PathParam("id") long id) {
    return rounds.get(id);
  }

  /** The pairs with score by criterion and reasons. */
  @GET
  @Path("pairs")
  @Operation(summary = "The pairs with score by criterion and reasons, worst first")
  public Page<PairView> pairs(
      @PathParam("id") long id,
      @QueryParam("query") String query,
      @QueryParam("minScore") Integer minScore,
      @QueryParam("maxScore") Integer maxScore,
      @QueryParam("origin") PairOrigin origin,
      @QueryParam("warningsOnly") boolean warningsOnly,
      @QueryParam("sort") PairSort sort,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    PairFilter filter = new PairFilter(query, minScore, maxScore, origin, warningsOnly, sort);
    return review.pairs(id, filter, new PageRequest(page, size));
  }

  /** Who has no mentor, and why. */
  @GET
  @Path("unpaired")
  @Operation(summary = "Mentees with fewer mentors than wanted, and what stands in the way")
  public Page<UnpairedView> unpaired(
      @PathParam("id") long id,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return review.unpaired(id, new PageRequest(page, size));
  }

  /** What a pair made by hand would be. */
  @GET
  @Path("preview")
  @Operation(summary = "What a pair made by hand would be: score, reasons, warnings")
  public PairPreview preview(
      @PathParam("id") long id,
      @QueryParam("mentee") long menteeEnrolmentId,
      @QueryParam("mentor") long mentorEnrolmentId) {
    return review.preview(id, menteeEnrolmentId, mentorEnrolmentId);
  }

  /** Puts a pair in by hand. */
  @POST
  @Path("pairs")
  @Operation(summary = "Puts a pair in by hand and keeps it for later rounds")
  public Response add(@PathParam("id") long id, @NotNull NewPair wanted) {
    PairView pair =
        review.add(
            new AddPair(
                id,
                wanted.version(),
                wanted.menteeEnrolmentId(),
                wanted.mentorEnrolmentId(),
                wanted.acceptWarnings(),
                wanted.reason()));
    return Response.status(Response.Status.CREATED).entity(pair).build();
  }

  /** Takes a pair out without forbidding it. */
  @DELETE
  @Path("pairs/{pairId}")
  @Operation(summary = "Takes a pair out without forbidding it")
  public void remove(@PathParam("id") long id, @PathParam("pairId") long pairId) {
    review.remove(ownPair(id, pairId));
  }

  /** Keeps a pair for this and later rounds. */
  @PUT
  @Path("locks")
  @Operation(summary = "Keeps a pair of the round for it and for later ones")
  public PairView lock(@PathParam("id") long id, @NotNull PairDecision wanted) {
    return review.lock(ownPair(id, wanted.pairId()), wanted.reason());
  }

  /** Takes a pair out and forbids it for later rounds. */
  @PUT
  @Path("exclusions")
  @Operation(summary = "Takes a pair out of the round and forbids it for later ones")
  public void forbid(@PathParam("id") long id, @NotNull PairDecision wanted) {
    review.forbid(ownPair(id, wanted.pairId()), wanted.reason());
  }

  /** A new round with the same rules and the decisions of today. */
  @POST
  @Path("rerun")
  @Operation(summary = "Starts a round with the same rules and weights and today's decisions")
  public Response rerun(@PathParam("id") long id) {
    return Response.accepted(rounds.rerun(id)).build();
  }

  /** Stops the computation. */
  @POST
  @Path("cancel")
  @Operation(summary = "Stops the computation")
  public RoundView cancel(@PathParam("id") long id) {
    return rounds.cancel(id);
  }

  /** What publishing would do. */
  @GET
  @Path("publish")
  @Operation(summary = "What publishing would do")
  public PublishPreview previewPublish(@PathParam("id") long id) {
    return rounds.previewPublish(id);
  }

  /** Publishes the round. */
  @POST
  @Path("publish")
  @Operation(summary = "Publishes the round: relationships, mails and audit row in one transaction")
  public RoundView publish(@PathParam("id") long id, Publish seen) {
    boolean given = seen != null && seen.version() != null;
    return rounds.publish(id, given ? seen.version() : rounds.get(id).version());
  }

  /** Takes the publishing back. */
  @POST
  @Path("undo")
  @Operation(summary = "Takes the publishing back, before the programme's first day")
  public RoundView undo(@PathParam("id") long id, Undo wanted) {
    return rounds.undo(id, wanted == null ? null : wanted.reason());
  }

  private long ownPair(long roundId, Long pairId) {
    if (pairId == null || review.pair(pairId).roundId() != roundId) {
      throw new InvalidInput("pairId", "rest.failure.pairNotInRound");
    }
    return pairId;
  }
}
