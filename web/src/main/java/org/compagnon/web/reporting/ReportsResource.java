package org.compagnon.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.compagnon.reporting.ReportInfo;
import org.compagnon.reporting.ReportName;
import org.compagnon.reporting.ReportRequest;
import org.compagnon.reporting.Reports;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The reports, for administrators and auditors. */
@Path("reports")
@RequestScoped
public class ReportsResource {
  @Inject private Reports reports;
  @Inject private CurrentCaller caller;

  /** What reports there are. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The catalogue of reports with their columns")
  public List<ReportInfo> catalogue(@QueryParam("language") String language) {
    return reports.catalogue(language(language));
  }

  /** One report, whole. */
  @GET
  @Path("{name: [a-z_]+}.{extension: csv|xlsx|zip}")
  @Operation(
      summary = "A report as CSV, workbook, or pack with manifest and check sums",
      description =
          "asOf: a moment with zone, or a day (its end in the programme's zone); now if left out."
              + " product (csv only): spreadsheet (labels and words, moments in the programme's zone,"
              + " texts guarded so that they stay texts; French with semicolons) or exact (column"
              + " names and codes, moments in UTC). The CSV for spreadsheets begins with a byte order"
              + " mark unless bom=false. The header Repr-Digest carries the SHA-256.")
  public Response report(
      @PathParam("name") String name,
      @PathParam("extension") String extension,
      @QueryParam("programme") Long programme,
      @QueryParam("asOf") String asOf,
      @QueryParam("language") String language,
      @QueryParam("product") @DefaultValue("spreadsheet") String product,
      @QueryParam("bom") @DefaultValue("true") boolean bom) {
    if (programme == null) {
      throw new InvalidInput("programme", "reporting.failure.programmeMissing");
    }
    ReportRequest request =
        new ReportRequest(
            ReportName.of(name), programme, reports.asOf(programme, asOf), language(language), bom);
    return Downloads.sent(reports.make(request, Downloads.format(extension, product)));
  }

  private Language language(String code) {
    return code == null || code.isBlank() ? caller.language() : Language.of(code);
  }
}
