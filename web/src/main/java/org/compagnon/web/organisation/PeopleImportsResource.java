package org.compagnon.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.ImportSettings;
import org.compagnon.organisation.ImportSummary;
import org.compagnon.organisation.ImportView;
import org.compagnon.organisation.PeopleImports;
import org.compagnon.organisation.importing.DateOrder;
import org.compagnon.organisation.importing.StatusMeaning;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Brings people in by files. */
@Path("people/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PeopleImportsResource {
  @Inject private PeopleImports imports;
  @Inject private CurrentCaller caller;
  @Context private UriInfo uri;

  /** Reads a file; with mode=apply and no error in it, applies it in the background. */
  @POST
  @Consumes({
    "text/csv",
    MediaType.TEXT_PLAIN,
    MediaType.APPLICATION_OCTET_STREAM,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  })
  @Operation(
      summary =
          "Reads a CSV file or Excel workbook of people: preview (200) or apply (202 with a job)",
      description =
          "mode=preview changes nothing and answers with the report. mode=apply starts a background"
              + " job, all or nothing; a file with an error is answered with 422 and the report."
              + " column=Header:field maps a column by hand, once per column. status=Word:HERE or"
              + " status=Word:GONE says what a word of a status column means; it is remembered."
              + " repairText=true puts text right that a wrong encoding has damaged. leavers=n is"
              + " needed where more than 5 % of the people here would be marked as left.")
  public Response read(
      @QueryParam("mode") @DefaultValue("preview") String mode,
      @QueryParam("fileName") @DefaultValue("people.csv") String fileName,
      @QueryParam("mailDomain") String mailDomain,
      @QueryParam("defaultLanguage") String defaultLanguage,
      @QueryParam("deactivateMissing") boolean deactivateMissing,
      @QueryParam("dateOrder") @DefaultValue("AUTOMATIC") DateOrder dateOrder,
      @QueryParam("column") List<String> columns,
      @QueryParam("status") List<String> statuses,
      @QueryParam("repairText") boolean repairText,
      @QueryParam("leavers") Integer leavers,
      InputStream file) {
    if (!"preview".equals(mode) && !"apply".equals(mode)) {
      throw new InvalidInput("mode", "rest.failure.importMode", mode);
    }
    ImportSettings settings =
        new ImportSettings(
            mapping(columns),
            mailDomain,
            defaultLanguage,
            deactivateMissing,
            dateOrder,
            meanings(statuses),
            repairText);
    ImportView view = imports.preview(fileName, file, settings);
    if ("preview".equals(mode)) {
      return Response.ok(answer(view)).build();
    }
    return view.report().applicable()
        ? applied(view.id(), leavers)
        : Response.status(422).entity(answer(view)).build();
  }

  /** Confirms a file that was looked at. */
  @POST
  @Path("{id}/apply")
  @Operation(
      summary = "Confirms a file that was looked at; a background job applies it",
      description =
          "A file that marks more than 5 % of the people here as left is applied only with"
              + " leavers=n, the very number its report calls deactivated.")
  public Response apply(@PathParam("id") long id, @QueryParam("leavers") Integer leavers) {
    return applied(id, leavers);
  }

  /** One import with its report. */
  @GET
  @Path("{id}")
  @Operation(summary = "One import with its report")
  public ImportAnswer get(@PathParam("id") long id) {
    return answer(imports.get(id));
  }

  /** Imports, newest first. */
  @GET
  @Operation(summary = "Imports, newest first")
  public Page<ImportSummary> page(
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("25") int size) {
    return imports.page(new PageRequest(page, size));
  }

  /** Puts a file aside. */
  @DELETE
  @Path("{id}")
  @Operation(summary = "Puts a file aside that was looked at, and forgets it")
  public void discard(@PathParam("id") long id) {
    imports.discard(id);
  }

  private Response applied(long id, Integer leavers) {
    imports.apply(id, leavers);
    ImportAnswer answer = answer(imports.get(id));
    return Response.accepted(answer)
        .location(uri.getBaseUriBuilder().path("jobs/" + answer.jobId()).build())
        .build();
  }

  private ImportAnswer answer(ImportView view) {
    return ImportAnswer.of(view, caller.language());
  }

  private static Map<String, String> mapping(List<String> columns) {
    Map<String, String> mapping = new LinkedHashMap<>();
    for (String column : columns) {
      int colon = column.lastIndexOf(':');
      if (colon < 1) {
        throw new InvalidInput("column", "rest.failure.importColumn", column);
      }
      mapping.put(column.substring(0, colon), column.substring(colon + 1));
    }
    return mapping;
  }

  private static Map<String, StatusMeaning> meanings(List<String> statuses) {
    Map<String, StatusMeaning> meanings = new LinkedHashMap<>();
    for (String status : statuses) {
      int colon = status.lastIndexOf(':');
      String meaning = status.substring(colon + 1);
      if (colon < 1
          || Arrays.stream(StatusMeaning.values()).noneMatch(one -> one.name().equals(meaning))) {
        throw new InvalidInput("status", "rest.failure.importStatus", status);
      }
      meanings.put(status.substring(0, colon), StatusMeaning.valueOf(meaning));
    }
    return meanings;
  }
}
