package org.compagnon.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.ProfileQuestions;
import org.compagnon.enrolment.SaveQuestion;
import org.compagnon.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The questions that one programme asks in addition. */
@Path("programmes/{programmeId}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class QuestionsResource {
  @Inject private ProfileQuestions questions;
  @Context private UriInfo uri;

  /** The questions in the order of the form. */
  @GET
  @Operation(summary = "Questions that the programme asks in addition, in the order of the form")
  public List<ProfileQuestion> all(@PathParam("programmeId") long programmeId) {
    return questions.ofProgramme(programmeId);
  }

  /** Adds a question. */
  @POST
  @Operation(summary = "Adds a question; its code and kind do not change any more")
  public Response add(
      @PathParam("programmeId") long programmeId, @NotNull @Valid SaveQuestion question) {
    ProfileQuestion made = questions.add(programmeId, question);
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(made.id())).build())
        .entity(made)
        .build();
  }

  /** Changes texts, options and bounds. */
  @PUT
  @Path("{id}")
  @Operation(summary = "Changes texts, options and bounds of a question; needs its version")
  public ProfileQuestion change(
      @PathParam("programmeId") long programmeId,
      @PathParam("id") long id,
      @QueryParam("version") int version,
      @NotNull @Valid SaveQuestion question) {
    requireOf(programmeId, id);
    return questions.change(id, version, question);
  }

  /** Takes a question out. */
  @DELETE
  @Path("{id}")
  @Operation(summary = "Takes a question out with all answers to it; needs its version")
  public Response remove(
      @PathParam("programmeId") long programmeId,
      @PathParam("id") long id,
      @QueryParam("version") int version) {
    requireOf(programmeId, id);
    questions.remove(id, version);
    return Response.noContent().build();
  }

  private void requireOf(long programmeId, long id) {
    if (questions.ofProgramme(programmeId).stream().noneMatch(one -> one.id() == id)) {
      throw new NotFound("question", id);
    }
  }
}
