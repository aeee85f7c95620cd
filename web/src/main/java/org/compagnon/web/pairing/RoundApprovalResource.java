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
import jakarta.ws.rs.core.MediaType;
import org.compagnon.pairing.ApprovalView;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundApprovals;
import org.compagnon.pairing.RoundView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Approval of a round by a second administrator. */
@Path("pairing-rounds/{id}/approval")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoundApprovalResource {
  @Inject private PairingRounds rounds;
  @Inject private RoundApprovals approvals;

  /** Where it stands. */
  @GET
  @Operation(summary = "Where the approval of the round stands")
  public ApprovalView get(@PathParam("id") long id) {
    return rounds.get(id).approval();
  }

  /** Asks for it. */
  @POST
  @Operation(summary = "Asks the other administrators to approve the round; they are told by mail")
  public RoundView ask(@PathParam("id") long id, @NotNull RoundApprovals.Word word) {
    return approvals.ask(id, word);
  }

  /** Approves. */
  @POST
  @Path("approve")
  @Operation(summary = "Approves the round as it stands; not for the one who asked")
  public RoundView approve(@PathParam("id") long id, @NotNull RoundApprovals.Word word) {
    return approvals.approve(id, word);
  }

  /** Sends back. */
  @POST
  @Path("send-back")
  @Operation(summary = "Sends the round back with a reason; not for the one who asked")
  public RoundView sendBack(@PathParam("id") long id, @NotNull RoundApprovals.SendBack word) {
    return approvals.sendBack(id, word);
  }
}
