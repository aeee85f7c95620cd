package org.compagnon.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.compagnon.job.JobView;
import org.compagnon.programme.CopyProgramme;
import org.compagnon.programme.ProgrammeFilter;
import org.compagnon.programme.ProgrammeOverviews;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeSummary;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.rest.JobsResource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Programmes. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgrammesResource {
  @Inject private Programmes programmes;
  @Inject private ProgrammeOverviews overviews;
  @Inject private CurrentCaller caller;
  @Context private UriInfo uri;

  /**
   * Which state of a programme is meant.
   *
   * @param version the version that was read; left out: whatever it is now
   */
  public record AtVersion(Integer version) {}

  /**
   * How a draft is published.
   *
   * @param version the version that was read; left out: whatever it is now
   * @param announce whether everybody it is for is told by mail; left out: nobody is
   */
  public record Publication(Integer version, Boolean announce) {}

  /** Programmes, the latest start first. */
  @GET
  @Operation(
      summary = "Programmes, the latest start first",
      description = "Without a status: drafts and published ones.")
  public Page<ProgrammeSummary> page(
      @QueryParam("query") String query,
      @QueryParam("status") ProgrammeStatus status,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return programmes.page(new ProgrammeFilter(query, status), new PageRequest(page, size));
  }

  /** Writes a new draft. */
  @POST
  @Operation(
      summary = "Writes a new draft",
      description =
          "Needs name.en, name.fr and the six days of the timeline, which run forwards; everything"
              + " else has a default.")
  public Response create(@NotNull ProgrammePart programme) {
    return created(programmes.create(programme.over(ProgrammePart.BLANK)));
  }

  /** One programme. */
  @GET
  @Path("{id}")
  @Operation(summary = "One programme")
  public ProgrammeAnswer get(@PathParam("id") long id) {
    return ProgrammeAnswer.of(programmes.get(id));
  }

  /** Changes what is given. */
  @PATCH
  @Path("{id}")
  @Operation(
      summary = "Changes what is given and leaves the rest",
      description = "version is the version that was read; an older one is answered with 409.")
  public ProgrammeAnswer edit(@PathParam("id") long id, @NotNull ProgrammePart change) {
    if (change.version() == null) {
      throw new InvalidInput("version", "rest.failure.versionMissing");
    }
    return ProgrammeAnswer.of(
        programmes.edit(id, change.version(), change.over(programmes.get(id).asCommand())));
  }

  /** Shows a draft to the people it is for. */
  @POST
  @Path("{id}/publish")
  @Operation(
      summary = "Shows a draft to the people it is for",
      description =
          "Needs summary and rules in both languages, a contact (name, address, hours in both"
              + " languages) and the pairing mode ASSIGNED: CHOSEN and SHORTLIST can be kept in a"
              + " draft and cannot be published yet. The body may be left out. announce=true also"
              + " tells everybody it is for by mail, in the background.")
  public ProgrammeAnswer publish(@PathParam("id") long id, Publication wanted) {
    AtVersion at = wanted == null ? null : new AtVersion(wanted.version());
    boolean announce = wanted != null && Boolean.TRUE.equals(wanted.announce());
    return ProgrammeAnswer.of(programmes.publish(id, version(id, at), announce));
  }

  /** Tells everybody a published programme is for. */
  @POST
  @Path("{id}/announce")
  @Operation(
      summary = "Tells everybody a published programme is for by mail, in the background",
      description = "Whoever was told before is not told again.")
  public Response announce(@PathParam("id") long id, @Context UriInfo address) {
    JobView job = programmes.announce(id);
    return Response.accepted(job)
        .location(
            address
                .getBaseUriBuilder()
                .path(JobsResource.class)
                .path(String.valueOf(job.id()))
                .build())
        .build();
  }

  /** Puts a programme away. */
  @POST
  @Path("{id}/archive")
  @Operation(summary = "Puts a programme away; the body may be left out")
  public ProgrammeAnswer archive(@PathParam("id") long id, AtVersion at) {
    return ProgrammeAnswer.of(programmes.archive(id, version(id, at)));
  }

  /** Writes a new draft like this one. */
  @POST
  @Path("{id}/copy")
  @Operation(summary = "Writes a new draft like this one, with another name and first day")
  public Response copy(@PathParam("id") long id, @NotNull CopyProgramme copy) {
    return created(programmes.copy(id, copy));
  }

  /** How a programme stands. */
  @GET
  @Path("{id}/overview")
  @Operation(summary = "Time line, funnel, waiting time and what waits for a decision")
  public OverviewAnswer overview(@PathParam("id") long id) {
    return OverviewAnswer.of(overviews.of(id), caller.language());
  }

  private int version(long id, AtVersion at) {
    return at == null || at.version() == null ? programmes.get(id).version() : at.version();
  }

  private Response created(ProgrammeView view) {
    return Response.created(uri.getBaseUriBuilder().path("programmes/" + view.id()).build())
        .entity(ProgrammeAnswer.of(view))
        .build();
  }
}
