package org.compagnon.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.compagnon.audit.AuditFilter;
import org.compagnon.audit.AuditReading;
import org.compagnon.audit.AuditView;
import org.compagnon.reporting.TrailExports;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.reporting.Downloads;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The audit trail, for auditors. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuditResource {
  @Inject private AuditReading trail;
  @Inject private TrailExports exports;
  @Inject private CurrentCaller caller;

  /** What is looked for. */
  public static class Query {
    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("actor")
    private String actor;

    @QueryParam("action")
    private String action;

    @QueryParam("type")
    private String type;

    @QueryParam("id")
    private String id;

    AuditFilter filter() {
      return new AuditFilter(moment("from", from), moment("to", to), actor, action, type, id);
    }
  }

  /** Rows that fit, the latest first. */
  @GET
  @Operation(
      summary = "Rows of the audit trail, the latest first",
      description =
          "from (included) and to (excluded) are moments with zone; actor is part of a login; action"
              + " is the beginning of an action; type and id name the thing.")
  public Page<AuditView> search(
      @BeanParam Query query,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return trail.search(query.filter(), new PageRequest(page, size));
  }

  /** The rows that fit as a file, the oldest first. */
  @GET
  @Path("trail.{extension: csv|xlsx|zip}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "The audit trail as CSV, workbook, or pack with manifest and check sums",
      description =
          "The same filters as the search. product (csv only): spreadsheet (labels, texts guarded so"
              + " that they stay texts; French with semicolons) or exact. The CSV for spreadsheets"
              + " begins with a byte order mark unless bom=false. The export is a row of the trail"
              + " itself.")
  public Response export(
      @BeanParam Query query,
      @PathParam("extension") String extension,
      @QueryParam("language") String language,
      @QueryParam("product") @DefaultValue("spreadsheet") String product,
      @QueryParam("bom") @DefaultValue("true") boolean bom) {
    Language spoken =
        language == null || language.isBlank() ? caller.language() : Language.of(language);
    return Downloads.sent(
        exports.make(query.filter(), spoken, bom, Downloads.format(extension, product)));
  }

  /** One row. */
  @GET
  @Path("{entry: [0-9]+}")
  @Operation(summary = "One row of the audit trail with the states before and after")
  public AuditView get(@PathParam("entry") long entry) {
    return trail.get(entry);
  }

  private static Instant moment(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      throw new InvalidInput(field, "reporting.failure.notAMoment", text);
    }
  }
}
