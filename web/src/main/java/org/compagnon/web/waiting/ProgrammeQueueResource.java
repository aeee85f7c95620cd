package org.compagnon.web.waiting;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.waiting.Forecast;
import org.compagnon.waiting.InvitationPreview;
import org.compagnon.waiting.InviteMentors;
import org.compagnon.waiting.Invited;
import org.compagnon.waiting.MentorInvitations;
import org.compagnon.waiting.WaitingFilter;
import org.compagnon.waiting.WaitingQueue;
import org.compagnon.waiting.WaitingRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The queue of one programme. */
@Path("programmes/{programmeId}/queue")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgrammeQueueResource {
  @Inject private WaitingQueue queue;
  @Inject private MentorInvitations invitations;

  /** Those who wait. */
  @GET
  @Operation(summary = "The mentees who wait for a mentor, with their places, longest wait first")
  public Page<WaitingRow> page(
      @PathParam("programmeId") long programmeId,
      @QueryParam("query") String query,
      @QueryParam("skill") Long skill,
      @QueryParam("sort") WaitingFilter.Sort sort,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return queue.page(
        programmeId, new WaitingFilter(query, skill, sort), new PageRequest(page, size));
  }

  /** What is and will be short. */
  @GET
  @Path("forecast")
  @Operation(
      summary = "What is sought against what is offered, skill by skill, now and next time",
      description =
          "Places are shared out over each person’s skills by weight. The forecast adds what will"
              + " have come until the next pairing, if people go on enrolling as in the last eight"
              + " weeks; basis says from how many people that is drawn.")
  public Forecast forecast(@PathParam("programmeId") long programmeId) {
    return queue.forecast(programmeId);
  }

  /** Whom an invitation would go to. */
  @GET
  @Path("invitations")
  @Operation(summary = "Whom a letter would go to that asks for mentors with these skills")
  public InvitationPreview preview(
      @PathParam("programmeId") long programmeId,
      @QueryParam("skill") List<Long> skills,
      @QueryParam("most") @DefaultValue("50") int most) {
    List<Long> given = skills.stream().filter(Objects::nonNull).toList();
    return invitations.preview(programmeId, given, most);
  }

  /**
   * Whom to ask for what.
   *
   * @param skillIds 1 to 10 skills
   * @param personIds 1 to 200 people of the preview
   */
  public record Letters(@NotNull List<Long> skillIds, @NotNull List<Long> personIds) {}

  /** Writes the letters. */
  @POST
  @Path("invitations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Asks people by mail to become mentors; nobody is asked twice within 30 days")
  public Invited invite(@PathParam("programmeId") long programmeId, @NotNull Letters letters) {
    return invitations.invite(
        new InviteMentors(programmeId, letters.skillIds(), letters.personIds()));
  }
}
