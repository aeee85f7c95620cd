package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import org.compagnon.evaluation.LaunchWave;
import org.compagnon.evaluation.SurveyResults;
import org.compagnon.evaluation.SurveyWaves;
import org.compagnon.evaluation.WaveResults;
import org.compagnon.evaluation.WaveView;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Survey waves and their results. */
@Path("waves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WavesResource {
  @Inject private SurveyWaves waves;
  @Inject private SurveyResults results;
  @Context private UriInfo uri;

  /**
   * A wave that was read.
   *
   * @param version the version that was read
   * @param closesOn the new last day, for an extension
   */
  public record Seen(int version, LocalDate closesOn) {}

  /** Waves, newest first. */
  @GET
  @Operation(summary = "Waves of all programmes, newest first")
  public Page<WaveView> page(
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("25") int size) {
    return waves.page(new PageRequest(page, size));
  }

  /** Launches a wave. */
  @POST
  @Operation(summary = "Launches a wave to the pairs of a programme; mode and threshold are frozen")
  public Response launch(@NotNull LaunchWave command) {
    WaveView wave = waves.launch(command);
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(wave.id())).build())
        .entity(wave)
        .build();
  }

  /** One wave. */
  @GET
  @Path("{id}")
  @Operation(summary = "One wave")
  public WaveView get(@PathParam("id") long id) {
    return waves.get(id);
  }

  /** The results. */
  @GET
  @Path("{id}/results")
  @Operation(summary = "The results as of the last snapshot; too few answers are withheld")
  public WaveResults results(@PathParam("id") long id) {
    return results.of(id);
  }

  /** Takes a snapshot of an open anonymous wave. */
  @POST
  @Path("{id}/snapshot")
  @Operation(summary = "Takes a snapshot of an open anonymous wave, if enough answers have come")
  public WaveResults snapshot(@PathParam("id") long id) {
    return results.takeSnapshot(id);
  }

  /** Gives more time. */
  @POST
  @Path("{id}/extend")
  @Operation(summary = "Gives everybody more time")
  public WaveView extend(@PathParam("id") long id, @NotNull Seen seen) {
    return waves.extend(id, seen.version(), seen.closesOn());
  }

  /** Closes the wave. */
  @POST
  @Path("{id}/close")
  @Operation(summary = "Closes the wave for good")
  public WaveView close(@PathParam("id") long id, @NotNull Seen seen) {
    return waves.close(id, seen.version());
  }
}
