package org.compagnon.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** What goes with the data, so that it can be checked without us. */
final class Manifest {
  static final String FORMAT = "compagnon-report/1";

  private Manifest() {}

  /** Who made it and when. */
  record Making(Instant at, long accountId, String login, String requestId) {}

  /** A file of the pack. */
  record Part(String name, String product, long bytes, String sha256) {}

  /** How many rows, in all and by the values of the columns with codes. */
  record Totals(long rows, Map<String, Map<String, Long>> byCode) {}

  /** The manifest as indented JSON with a line end. */
  static String write(
      ReportRequest request,
      String programme,
      List<Column> columns,
      Totals totals,
      Making making,
      List<Part> parts) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    all.add("format", FORMAT)
        .add("report", request.name().code())
        .add("version", request.name().version())
        .add("title", Texts.say(Language.EN, Catalogue.title(request.name())))
        .add("parameters", parameters(request, programme))
        .add("asOf", exact(request.asOf()))
        .add("generatedAt", exact(making.at()))
        .add(
            "generatedBy",
            Json.createObjectBuilder()
                .add("account", making.accountId())
                .add("login", making.login()))
        .add("requestId", making.requestId())
        .add("rows", totals.rows())
        .add("controlTotals", totals(totals.byCode()))
        .add("filters", filters(request))
        .add("cellsSuppressed", 0)
        .add("columns", columns(columns))
        .add("files", parts(parts));
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(all.build());
    }
    return text.toString().strip() + "\n";
  }

  private static JsonObjectBuilder parameters(ReportRequest request, String programme) {
    return Json.createObjectBuilder()
        .add("programme", request.programmeId())
        .add("programmeName", programme)
        .add("asOf", exact(request.asOf()))
        .add("language", request.language().code())
        .add("bom", request.bom());
  }

  private static JsonArrayBuilder filters(ReportRequest request) {
    return Json.createArrayBuilder()
        .add("programme = " + request.programmeId())
        .add("known at " + exact(request.asOf()));
  }

  private static JsonObjectBuilder totals(Map<String, Map<String, Long>> byCode) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    byCode.forEach(
        (column, counts) -> {
          JsonObjectBuilder one = Json.createObjectBuilder();
          counts.forEach(one::add);
          all.add(column, one);
        });
    return all;
  }

  private static JsonArrayBuilder columns(List<Column> columns) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Column column : columns) {
      all.add(
          Json.createObjectBuilder()
              .add("id", column.id())
              .add("kind", column.kind().name())
              .add("source", column.fromDirectory() ? "directory when generated" : "as of"));
    }
    return all;
  }

  private static JsonArrayBuilder parts(List<Part> parts) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Part part : parts) {
      all.add(
          Json.createObjectBuilder()
              .add("name", part.name())
              .add("product", part.product())
              .add("bytes", part.bytes())
              .add("sha256", part.sha256()));
    }
    return all;
  }

  private static String exact(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS).toString();
  }
}
