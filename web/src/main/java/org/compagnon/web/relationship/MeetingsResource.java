package org.compagnon.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.compagnon.meeting.LogMeeting;
import org.compagnon.meeting.MeetingView;
import org.compagnon.meeting.Meetings;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The meetings of one's own pairs. */
@Path("relationships/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingsResource {
  @Inject private Meetings meetings;

  /** Meetings, the latest first. */
  @GET
  @Operation(summary = "The meetings of one of one's own pairs, the latest first")
  public Page<MeetingView> page(
      @PathParam("id") long id,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return meetings.page(id, new PageRequest(page, size));
  }

  /** One meeting. */
  @GET
  @Path("{meeting}")
  @Operation(summary = "One meeting of one of one's own pairs")
  public MeetingView get(@PathParam("id") long id, @PathParam("meeting") long meeting) {
    return ofPair(id, meeting);
  }

  /** Writes a meeting down. */
  @POST
  @Operation(
      summary = "Writes a meeting down that was held",
      description = "heldAt is the local time of timeZone, for example 2027-02-11T10:00.")
  public Response log(@PathParam("id") long id, LogMeeting command, @Context UriInfo address) {
    MeetingView made = meetings.log(id, command);
    return Response.created(
            address.getAbsolutePathBuilder().path(String.valueOf(made.id())).build())
        .entity(made)
        .build();
  }

  /** Corrects a meeting. */
  @PUT
  @Path("{meeting}")
  @Operation(summary = "Corrects a meeting that one wrote down oneself")
  public MeetingView correct(
      @PathParam("id") long id,
      @PathParam("meeting") long meeting,
      @QueryParam("version") int version,
      LogMeeting command) {
    ofPair(id, meeting);
    return meetings.correct(meeting, version, command);
  }

  /** Removes a meeting. */
  @DELETE
  @Path("{meeting}")
  @Operation(summary = "Removes a meeting that one wrote down oneself")
  public void remove(
      @PathParam("id") long id,
      @PathParam("meeting") long meeting,
      @QueryParam("version") int version) {
    ofPair(id, meeting);
    meetings.remove(meeting, version);
  }

  private MeetingView ofPair(long id, long meeting) {
    MeetingView found = meetings.get(meeting);
    if (found.relationshipId() != id) {
      throw new NotFound("meeting", meeting);
    }
    return found;
  }
}
