package org.compagnon.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.waiting.MyPlace;
import org.compagnon.waiting.MyWaiting;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Single enrolments. What is done with a reason is done by an administrator for somebody, and the
 * reason goes into the trail; without one, participants do it to their own part.
 */
@Path("enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EnrolmentsResource {
  @Inject private Enrolments enrolments;
  @Inject private MyEnrolments mine;
  @Inject private MyWaiting waiting;
  @Inject private CurrentCaller current;

  /**
   * Something done to an enrolment.
   *
   * @param version the version that was read
   * @param reason for the trail, at most 500 characters; left out: the caller's own part
   */
  public record OnBehalf(int version, String reason) {}

  /**
   * A pause.
   *
   * @param version the version that was read
   * @param until the day on which they are back
   * @param reason for the trail, at most 500 characters; left out: the caller's own part
   */
  public record PauseOnBehalf(int version, LocalDate until, String reason) {}

  /**
   * What changes of an enrolment.
   *
   * @param version the version that was read
   * @param status PAUSED, ACTIVE (back from a pause) or WITHDRAWN
   * @param pausedUntil the day on which they are back; with PAUSED only
   * @param reason for the trail, at most 500 characters; left out: the caller's own part
   */
  public record EnrolmentChange(
      int version, EnrolmentStatus status, LocalDate pausedUntil, String reason) {}

  /** One enrolment with its profile. */
  @GET
  @Path("{id}")
  @Operation(
      summary = "One enrolment with its profile, for administrators; participants read their own")
  public EnrolmentView get(@PathParam("id") long id) {
    return current.get().is(Role.ADMINISTRATOR) ? enrolments.get(id) : mine.get(id);
  }

  /** Where the caller's part stands in the queue. */
  @GET
  @Path("{id}/place")
  @Operation(
      summary = "The caller’s place in the queue, the next pairing and what earlier ones teach")
  public MyPlace place(@PathParam("id") long id) {
    return waiting.place(id);
  }

  /** Pauses a part, ends its pause, or ends it. */
  @PATCH
  @Path("{id}")
  @Operation(summary = "Pauses a part, ends its pause, or ends it: one's own, or with a reason")
  public EnrolmentView change(@PathParam("id") long id, @NotNull EnrolmentChange change) {
    if (change.status() == null) {
      throw new InvalidInput("status", "rest.failure.statusMissing");
    }
    return switch (change.status()) {
      case PAUSED ->
          pause(id, new PauseOnBehalf(change.version(), change.pausedUntil(), change.reason()));
      case ACTIVE -> comeBack(id, new OnBehalf(change.version(), change.reason()));
      case WITHDRAWN -> withdraw(id, new OnBehalf(change.version(), change.reason()));
    };
  }

  /** Ends a part. */
  @POST
  @Path("{id}/withdraw")
  @Operation(summary = "Ends a part: one's own, or somebody's with a reason for the trail")
  public EnrolmentView withdraw(@PathParam("id") long id, @NotNull OnBehalf command) {
    if (isMine(command.reason())) {
      mine.withdraw(id, command.version());
      return mine.get(id);
    }
    enrolments.withdraw(id, command.version(), command.reason());
    return enrolments.get(id);
  }

  /** Pauses a part. */
  @POST
  @Path("{id}/pause")
  @Operation(summary = "Pauses a part until a day: one's own, or somebody's with a reason")
  public EnrolmentView pause(@PathParam("id") long id, @NotNull PauseOnBehalf command) {
    return isMine(command.reason())
        ? mine.pause(id, command.version(), command.until())
        : enrolments.pause(id, command.version(), command.until(), command.reason());
  }

  /** Ends a pause. */
  @POST
  @Path("{id}/come-back")
  @Operation(summary = "Ends a pause before its day: one's own, or somebody's with a reason")
  public EnrolmentView comeBack(@PathParam("id") long id, @NotNull OnBehalf command) {
    return isMine(command.reason())
        ? mine.comeBack(id, command.version())
        : enrolments.comeBack(id, command.version(), command.reason());
  }

  private boolean isMine(String reason) {
    boolean takesPart = current.get().is(Role.PARTICIPANT);
    return takesPart && (reason == null || !current.get().is(Role.ADMINISTRATOR));
  }
}
