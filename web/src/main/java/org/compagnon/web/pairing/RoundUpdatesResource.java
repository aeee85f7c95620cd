package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.compagnon.pairing.BringUpToDate;
import org.compagnon.pairing.ChangesSince;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundUpdateView;
import org.compagnon.pairing.RoundUpdates;
import org.compagnon.pairing.RoundView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A proposed round while people come and go. */
@Path("pairing-rounds/{id}/updates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoundUpdatesResource {
  @Inject private RoundUpdates updates;
  @Inject private PairingRounds rounds;
  @Context private UriInfo uri;

  /**
   * How to bring it up to date.
   *
   * @param stayBonus basis points, 0 to 10,000; the programme's if left out
   * @param declinedPairId a pair of which one said no; may be left out
   * @param reason for other administrators; may be left out
   */
  public record NewUpdate(Integer stayBonus, Long declinedPairId, String reason) {}

  /**
   * Keeps what was seen.
   *
   * @param version the round's version that was seen; left out: as it stands now
   */
  public record Seen(Integer version) {}

  /**
   * Takes a step back.
   *
   * @param reason for the audit trail; may be left out
   */
  public record Back(String reason) {}

  /** Who changed since. */
  @GET
  @Path("needed")
  @Operation(summary = "Who withdrew, paused, left, joined or was paired since the round")
  public ChangesSince needed(@PathParam("id") long id) {
    return updates.changes(id);
  }

  /** What the round changes against the one it follows. */
  @GET
  @Operation(summary = "What the round changes against the round it brings up to date")
  public RoundUpdateView get(@PathParam("id") long id) {
    return updates.get(id);
  }

  /** Brings the round up to date in the background. */
  @POST
  @Operation(summary = "Computes what brings the round up to date; nothing changes until kept")
  public Response start(@PathParam("id") long id, NewUpdate wanted) {
    NewUpdate how = wanted == null ? new NewUpdate(null, null, null) : wanted;
    RoundView shown =
        updates.start(new BringUpToDate(id, how.stayBonus(), how.declinedPairId(), how.reason()));
    return Response.accepted(shown)
        .location(uri.getBaseUriBuilder().path("pairing-rounds/" + shown.id()).build())
        .build();
  }

  /** Puts the shown round in the other one's place. */
  @POST
  @Path("keep")
  @Operation(summary = "Puts a shown round in the place of the one it brings up to date")
  public RoundView keep(@PathParam("id") long id, Seen seen) {
    boolean given = seen != null && seen.version() != null;
    return updates.keep(id, given ? seen.version() : rounds.get(id).version());
  }

  /** Throws the shown round away, or takes a kept one back. */
  @POST
  @Path("discard")
  @Operation(summary = "Throws a shown round away, or takes a kept one back")
  public RoundView discard(@PathParam("id") long id, Back wanted) {
    return updates.discard(id, wanted == null ? null : wanted.reason());
  }
}
