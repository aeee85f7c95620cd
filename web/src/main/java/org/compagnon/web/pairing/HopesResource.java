package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.compagnon.pairing.Hopes;
import org.compagnon.pairing.HopesView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom the caller hopes for, where the programme asks. */
@Path("enrolments/{enrolmentId}/hopes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class HopesResource {
  @Inject private Hopes hopes;

  /**
   * Those hoped for.
   *
   * @param personIds the first place in front; at most five
   */
  public record Named(@NotNull List<Long> personIds) {}

  /** Whom the caller hopes for. */
  @GET
  @Operation(summary = "Whom the caller hopes for in an enrolment of their own, and could name")
  public HopesView get(@PathParam("enrolmentId") long enrolmentId) {
    return hopes.of(enrolmentId);
  }

  /** Names them. */
  @PUT
  @Operation(summary = "Names those the caller hopes for, the first place in front")
  public HopesView choose(@PathParam("enrolmentId") long enrolmentId, @NotNull @Valid Named named) {
    return hopes.choose(enrolmentId, named.personIds());
  }
}
