package org.compagnon.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.compagnon.reporting.ReportFile;
import org.compagnon.reporting.ReportFormat;
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
  @Path("{name: [a-z-]+}.{extension: csv|xlsx|zip}")
  @Operation(
      summary = "A report as CSV, workbook, or pack with manifest and check sums",
      description =
          "asOf: a moment with zone, or a day (its end in the programme's zone); now if left out."
              + " product (csv only): spreadsheet (labels and words, guarded against formulas; French"
              + " with semicolons) or exact (column names and codes). bom=true puts a byte order mark"
              + " in front of the CSV for spreadsheets. The header Repr-Digest carries the SHA-256.")
  public Response report(
      @PathParam("name") String name,
      @PathParam("extension") String extension,
      @QueryParam("programme") Long programme,
      @QueryParam("asOf") String asOf,
      @QueryParam("language") String language,
      @QueryParam("product") @DefaultValue("spreadsheet") String product,
      @QueryParam("bom") boolean bom) {
    if (programme == null) {
      throw new InvalidInput("programme", "reporting.failure.programmeMissing");
    }
    ReportRequest request =
        new ReportRequest(
            ReportName.of(name), programme, reports.asOf(programme, asOf), language(language), bom);
    return sent(reports.make(request, format(extension, product)));
  }

  private static ReportFormat format(String extension, String product) {
    return switch (extension) {
      case "xlsx" -> ReportFormat.XLSX;
      case "zip" -> ReportFormat.ZIP;
      default ->
          switch (product) {
            case "exact" -> ReportFormat.EXACT;
            case "spreadsheet" -> ReportFormat.CSV;
            default -> throw new InvalidInput("product", "reporting.failure.unknownProduct");
          };
    };
  }

  private static Response sent(ReportFile file) {
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
    return Response.ok(content(file), file.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .header("Compagnon-SHA-256", file.sha256())
        .header("Compagnon-Rows", file.rows())
        .build();
  }

  private static StreamingOutput content(ReportFile file) {
    return out -> {
      try {
        Files.copy(file.path(), out);
      } finally {
        delete(file);
      }
    };
  }

  private static void delete(ReportFile file) throws IOException {
    Files.deleteIfExists(file.path());
  }

  private Language language(String code) {
    return code == null || code.isBlank() ? caller.language() : Language.of(code);
  }
}
