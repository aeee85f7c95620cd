package org.compagnon.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.io.IOException;
import java.io.InputStream;
import org.compagnon.enrolment.Enrol;
import org.compagnon.enrolment.EnrolSomebody;
import org.compagnon.enrolment.EnrolmentImports;
import org.compagnon.enrolment.EnrolmentReport;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentRow;
import org.compagnon.enrolment.EnrolmentStart;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.Profile;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The enrolments of one programme. */
@Path("programmes/{programmeId}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgrammeEnrolmentsResource {
  @Inject private Enrolments enrolments;
  @Inject private MyEnrolments mine;
  @Inject private EnrolmentImports imports;
  @Inject private CurrentCaller caller;

  /** Enrolments, by name or the longest wait first. */
  @GET
  @Operation(summary = "Who takes part in a programme, by name or the longest wait first")
  public Page<EnrolmentRow> page(
      @PathParam("programmeId") long programmeId, @BeanParam EnrolmentQuery query) {
    return enrolments.page(programmeId, query.filter(), query.request());
  }

  /**
   * Somebody wants to take part.
   *
   * @param personId who; left out: the caller
   * @param role MENTOR or MENTEE
   * @param profile the answers of the readiness check and the rest of the profile
   * @param reason for the trail, at most 500 characters; needed for somebody else, unused for the
   *     caller
   * @param acceptAnswers whether an administrator takes answers that say little as they stand
   */
  public record NewEnrolment(
      Long personId,
      @NotNull EnrolmentRole role,
      @NotNull Profile profile,
      String reason,
      boolean acceptAnswers) {}

  /** Takes part, or lets somebody take part. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Takes part in a programme, or (with personId and reason) lets somebody take part",
      description =
          "Participants enrol themselves while enrolment is open. Administrators enrol anybody,"
              + " also later. The readiness check is the same for both; with acceptAnswers an"
              + " administrator takes answers that say little as they stand.")
  public Response enrol(
      @PathParam("programmeId") long programmeId,
      @NotNull @Valid NewEnrolment wanted,
      @Context UriInfo address) {
    Enrol part = new Enrol(programmeId, wanted.role(), wanted.profile());
    EnrolmentView made =
        wanted.personId() == null
            ? mine.enrol(part)
            : enrolments.enrol(
                new EnrolSomebody(
                    wanted.personId(), part, wanted.reason(), wanted.acceptAnswers()));
    return Response.created(
            address
                .getBaseUriBuilder()
                .path(EnrolmentsResource.class)
                .path(String.valueOf(made.id()))
                .build())
        .entity(made)
        .build();
  }

  /** Reads a file of enrolments; with mode=apply or start, applies it whole or not at all. */
  @POST
  @Path("imports")
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Reads a CSV file of enrolments: preview, apply or start, all or nothing",
      description =
          "Columns: employee_no or email, role (mentor or mentee), and optionally capacity,"
              + " hours_per_month, skills, interests (lists with ; or |; a skill may carry a weight,"
              + " \"Data strategy:5\"), goal, strengths, growth, why_mentor, hoped_mentor,"
              + " experience, commitment, focus_area, industry, values, communication_style,"
              + " availability, times, directness, structure, advice, enrolled_on, and the programme's"
              + " own questions by short name or text. The same file again changes nothing."
              + " mode=apply answers when all is done; mode=start answers at once with 202 and the"
              + " job that applies the file. Both answer a file with an error with 422 and the"
              + " report.")
  public Response read(
      @PathParam("programmeId") long programmeId,
      @QueryParam("mode") @DefaultValue("preview") String mode,
      @QueryParam("fileName") @DefaultValue("enrolments.csv") String fileName,
      @Context UriInfo address,
      InputStream file)
      throws IOException {
    byte[] content = file.readNBytes(EnrolmentImports.LARGEST + 1);
    switch (mode) {
      case "preview":
        return answer(200, imports.preview(programmeId, content), null).build();
      case "apply":
        EnrolmentReport report = imports.apply(programmeId, content);
        return answer(report.applied() ? 200 : 422, report, null).build();
      case "start":
        EnrolmentStart start = imports.start(programmeId, fileName, content);
        if (start.job() == null) {
          return answer(422, start.report(), null).build();
        }
        return answer(202, start.report(), start.job().id())
            .location(address.getBaseUriBuilder().path("jobs/" + start.job().id()).build())
            .build();
      default:
        throw new InvalidInput("mode", "rest.failure.enrolmentImportMode", mode);
    }
  }

  private Response.ResponseBuilder answer(int status, EnrolmentReport report, Long jobId) {
    return Response.status(status)
        .entity(EnrolmentImportAnswer.of(report, jobId, caller.language()));
  }
}
