package org.compagnon.web.enrolment;

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
import java.time.LocalDate;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.Enrolments;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Single enrolments, for administrators. */
@Path("enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EnrolmentsResource {
  @Inject private Enrolments enrolments;

  /**
   * Something done on somebody's behalf.
   *
   * @param version the version that was read
   * @param reason for the trail, at most 500 characters
   */
  public record OnBehalf(int version, String reason) {}

  /**
   * A pause on somebody's behalf.
   *
   * @param version the version that was read
   * @param until the day on which they are back
   * @param reason for the trail, at most 500 characters
   */
  public record PauseOnBehalf(int version, LocalDate until, String reason) {}

  /** One enrolment with its profile. */
  @GET
  @Path("{id}")
  @Operation(summary = "One enrolment with its profile")
  public EnrolmentView get(@PathParam("id") long id) {
    return enrolments.get(id);
  }

  /** Ends somebody's part. */
  @POST
  @Path("{id}/withdraw")
  @Operation(summary = "Ends somebody's part on their behalf, with a reason for the trail")
  public EnrolmentView withdraw(@PathParam("id") long id, @NotNull OnBehalf command) {
    enrolments.withdraw(id, command.version(), command.reason());
    return enrolments.get(id);
  }

  /** Pauses somebody's part. */
  @POST
  @Path("{id}/pause")
  @Operation(summary = "Pauses somebody's part until a day, with a reason for the trail")
  public EnrolmentView pause(@PathParam("id") long id, @NotNull PauseOnBehalf command) {
    return enrolments.pause(id, command.version(), command.until(), command.reason());
  }

  /** Ends somebody's pause. */
  @POST
  @Path("{id}/come-back")
  @Operation(summary = "Ends somebody's pause before its day, with a reason for the trail")
  public EnrolmentView comeBack(@PathParam("id") long id, @NotNull OnBehalf command) {
    return enrolments.comeBack(id, command.version(), command.reason());
  }
}
