package org.compagnon.reporting;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.compagnon.programme.ProgrammeView;

/**
 * Everything that making a file needs to know and that its manifest says.
 *
 * @param code the report's name in addresses and files
 * @param version rises with every change of columns or meaning
 * @param title message key
 * @param query columns and the query that fills them
 * @param scope what it is about
 * @param look how the products for spreadsheets show values
 * @param bom whether the CSV for spreadsheets begins with a byte order mark
 * @param parameters as they were asked for
 * @param filters in words, in the order in which they apply
 */
record ReportTask(
    String code,
    int version,
    String title,
    ReportQuery query,
    ReportQuery.Scope scope,
    Look look,
    boolean bom,
    JsonObject parameters,
    List<String> filters) {

  /** A report about a programme. */
  static ReportTask of(ReportRequest request, ProgrammeView programme) {
    String asOf = exact(request.asOf());
    return new ReportTask(
        request.name().code(),
        request.name().version(),
        Catalogue.title(request.name()),
        Catalogue.query(request.name()),
        new ReportQuery.Scope(
            programme.id(),
            request.asOf(),
            programme.dayAt(request.asOf()),
            programme.zone(),
            programme.norm().meetingsPerMonth()),
        new Look(request.language(), programme.zone()),
        request.bom(),
        Json.createObjectBuilder()
            .add("programme", request.programmeId())
            .add("programmeName", programme.name().in(request.language()))
            .add("asOf", asOf)
            .add("language", request.language().code())
            .add("timeZone", programme.timeZone())
            .add("bom", request.bom())
            .build(),
        List.of("programme = " + request.programmeId(), "known at " + asOf));
  }

  /** A moment as manifests write it. */
  static String exact(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS).toString();
  }
}
