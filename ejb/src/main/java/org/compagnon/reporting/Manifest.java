package org.compagnon.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
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
  static String write(ReportTask task, Totals totals, Making making, List<Part> parts) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    all.add("format", FORMAT)
        .add("report", task.code())
        .add("version", task.version())
        .add("title", Texts.say(Language.EN, task.title()))
        .add("parameters", task.parameters())
        .add("asOf", ReportTask.exact(task.scope().asOf()))
        .add("generatedAt", ReportTask.exact(making.at()))
        .add(
            "generatedBy",
            Json.createObjectBuilder()
                .add("account", making.accountId())
                .add("login", making.login()))
        .add("requestId", making.requestId())
        .add("rows", totals.rows())
        .add("controlTotals", totals(totals.byCode()))
        .add("filters", Json.createArrayBuilder(task.filters()))
        .add("cellsSuppressed", 0)
        .add("sequence", task.query().sequence())
        .add("columns", columns(task.query().columns()))
        .add("files", parts(parts));
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(all.build());
    }
    return text.toString().strip() + "\n";
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
}
