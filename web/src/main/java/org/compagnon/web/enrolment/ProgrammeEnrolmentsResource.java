package org.compagnon.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.compagnon.enrolment.EnrolmentImports;
import org.compagnon.enrolment.EnrolmentReport;
import org.compagnon.enrolment.EnrolmentRow;
import org.compagnon.enrolment.Enrolments;
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
  @Inject private EnrolmentImports imports;
  @Inject private CurrentCaller caller;

  /** Enrolments, by name or the longest wait first. */
  @GET
  @Operation(summary = "Who takes part in a programme, by name or the longest wait first")
  public Page<EnrolmentRow> page(
      @PathParam("programmeId") long programmeId, @BeanParam EnrolmentQuery query) {
    return enrolments.page(programmeId, query.filter(), query.request());
  }

  /** Reads a file of enrolments; with mode=apply, applies it whole or not at all. */
  @POST
  @Path("imports")
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Reads a CSV file of enrolments: preview or apply, all or nothing",
      description =
          "Columns: employee_no or email, role (mentor or mentee), and optionally capacity,"
              + " hours_per_month, skills, interests (lists with ; or |; a skill may carry a weight,"
              + " \"Data strategy:5\"), goal, strengths, growth, why_mentor, hoped_mentor,"
              + " experience, commitment, focus_area, industry, values, communication_style,"
              + " availability, enrolled_on. The same file again changes nothing. mode=apply of a"
              + " file with an error is answered with 422 and the report.")
  public Response read(
      @PathParam("programmeId") long programmeId,
      @QueryParam("mode") @DefaultValue("preview") String mode,
      InputStream file)
      throws IOException {
    if (!"preview".equals(mode) && !"apply".equals(mode)) {
      throw new InvalidInput("mode", "rest.failure.importMode", mode);
    }
    byte[] content = file.readNBytes(EnrolmentImports.LARGEST + 1);
    boolean apply = "apply".equals(mode);
    EnrolmentReport report =
        apply ? imports.apply(programmeId, content) : imports.preview(programmeId, content);
    return Response.status(apply && !report.applied() ? 422 : 200)
        .entity(EnrolmentImportAnswer.of(report, caller.language()))
        .build();
  }
}
