package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.compagnon.pairing.Decide;
import org.compagnon.pairing.DecisionKind;
import org.compagnon.pairing.DecisionView;
import org.compagnon.pairing.PairDecisions;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was decided about pairs of a programme beforehand. */
@Path("programmes/{programmeId}/pair-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PairDecisionsResource {
  @Inject private PairDecisions decisions;
  @Context private UriInfo uri;

  /**
   * Decides about two people.
   *
   * @param menteePersonId the person who is or would be mentee
   * @param mentorPersonId the person who is or would be mentor
   * @param kind LOCK or FORBID
   * @param reason for other administrators; may be left out
   */
  public record NewDecision(
      long menteePersonId, long mentorPersonId, DecisionKind kind, String reason) {}

  /** Locks and exclusions of the programme. */
  @GET
  @Operation(summary = "Pairs that stay together or are never made, newest first")
  public Page<DecisionView> decisions(
      @PathParam("programmeId") long programmeId,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return decisions.page(programmeId, new PageRequest(page, size));
  }

  /** Locks or forbids a pair, from the next round on. */
  @POST
  @Operation(summary = "Keeps two people together or forbids to pair them, from the next round on")
  public Response decide(@PathParam("programmeId") long programmeId, @NotNull NewDecision wanted) {
    DecisionView made =
        decisions.decide(
            new Decide(
                programmeId,
                wanted.menteePersonId(),
                wanted.mentorPersonId(),
                wanted.kind(),
                wanted.reason()));
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(made.id())).build())
        .entity(made)
        .build();
  }

  /** Takes a decision back. */
  @DELETE
  @Path("{id}")
  @Operation(summary = "Takes a decision about two people back, from the next round on")
  public void revoke(@PathParam("id") long id) {
    decisions.revoke(id);
  }
}
