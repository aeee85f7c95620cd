package org.compagnon.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.compagnon.organisation.SafetyBlockView;
import org.compagnon.organisation.SafetyBlocks;
import org.compagnon.organisation.SetSafetyBlock;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Two people who are kept apart for somebody's safety; a token needs a scope of its own. */
@Path("safety-blocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SafetyBlocksResource {
  @Inject private SafetyBlocks blocks;

  /** Blocks that hold. */
  @GET
  @Operation(
      summary = "Blocks that hold, the newest first; administrators only",
      description = "Without those that concern the caller.")
  public Page<SafetyBlockView> page(
      @QueryParam("person") Long personId,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return blocks.page(personId, new PageRequest(page, size));
  }

  /** Keeps two people apart. */
  @POST
  @Operation(
      summary = "Keeps two people apart in every programme, without a reason to anybody",
      description =
          "They are never paired and never shown to each other. Where they are kept apart already,"
              + " the answer is that block.")
  public Response set(@NotNull @Valid SetSafetyBlock wanted, @Context UriInfo address) {
    SafetyBlockView made = blocks.set(wanted);
    return Response.created(address.getBaseUriBuilder().path("safety-blocks/" + made.id()).build())
        .entity(made)
        .build();
  }

  /** Lets two people meet again. */
  @DELETE
  @Path("{id}")
  @Operation(summary = "Lifts a block: from the next pairing on the two are like anybody else")
  public void lift(@PathParam("id") long id) {
    blocks.lift(id);
  }
}
