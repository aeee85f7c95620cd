package org.compagnon.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.compagnon.organisation.SaveSkill;
import org.compagnon.organisation.SkillRelations;
import org.compagnon.organisation.SkillView;
import org.compagnon.organisation.Skills;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The skills catalogue. */
@Path("skills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SkillsResource {
  @Inject private Skills skills;
  @Inject private SkillRelations relations;
  @Context private UriInfo uri;

  /** Skills whose name or synonym holds the text. */
  @GET
  @Operation(summary = "Skills whose name or synonym, in either language, holds the text")
  public Page<SkillView> search(
      @QueryParam("query") String query,
      @QueryParam("retired") boolean retired,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return skills.search(query, retired, new PageRequest(page, size));
  }

  /** One skill. */
  @GET
  @Path("{id}")
  @Operation(summary = "One skill with its synonyms")
  public SkillView get(@PathParam("id") long id) {
    return skills.get(id);
  }

  /**
   * Broader skills.
   *
   * @param ids skills that are directly broader; replaces what was said before
   */
  public record Broader(@NotNull List<Long> ids) {}

  /** The skills directly above and below one. */
  @GET
  @Path("{id}/related")
  @Operation(summary = "The skills directly broader and narrower than a skill")
  public SkillRelations.Related related(@PathParam("id") long id) {
    return relations.of(id);
  }

  /** Says which skills are broader. */
  @PUT
  @Path("{id}/broader")
  @Operation(summary = "Says which skills are directly broader than a skill")
  public SkillRelations.Related relate(@PathParam("id") long id, @NotNull @Valid Broader broader) {
    return relations.relate(id, broader.ids());
  }

  /** Adds a skill. */
  @POST
  @Operation(summary = "Adds a skill")
  public Response create(@NotNull SaveSkill skill) {
    SkillView made = skills.get(skills.create(skill));
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(made.id())).build())
        .entity(made)
        .build();
  }
}
