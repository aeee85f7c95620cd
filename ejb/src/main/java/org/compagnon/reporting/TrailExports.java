package org.compagnon.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditFilter;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.Language;
import org.compagnon.shared.Trace;

/** The audit trail as a file, for auditors. Every export is a row of the trail itself (AU3). */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class TrailExports {
  private static final String CODE = "trail";
  private static final int VERSION = 1;

  @Inject private ReportMaking making;
  @Inject private CurrentCaller current;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Makes a file of the rows that fit, the oldest first, whole, in a temporary file of this node.
   * Whoever asked deletes it.
   *
   * @param bom whether the CSV for spreadsheets begins with a byte order mark
   */
  @RolesAllowed(Role.AUDITOR)
  public ReportFile make(AuditFilter filter, Language language, boolean bom, ReportFormat format) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ReportTask task = task(filter, now, language, bom);
    String name = CODE + "-" + Reports.IN_NAMES.format(now);
    Caller caller = current.get();
    ReportMaking.Made made =
        format == ReportFormat.ZIP
            ? making.pack(
                task,
                new Manifest.Making(now, caller.accountId(), caller.login(), Trace.requestId()),
                name)
            : making.single(task, format);
    ReportFile file = ReportFile.of(made, format, name);
    audit.record(
        AuditFact.of("audit.trail.export", CODE, CODE)
            .after(
                new Exported(
                    VERSION,
                    String.join(", ", task.filters()),
                    language.code(),
                    format,
                    file.rows(),
                    file.bytes(),
                    file.sha256())));
    return file;
  }

  private static ReportTask task(AuditFilter filter, Instant now, Language language, boolean bom) {
    TrailQuery query = new TrailQuery(filter);
    List<String> filters = new ArrayList<>(List.of("written until " + ReportTask.exact(now)));
    filters.addAll(query.filters());
    return new ReportTask(
        CODE,
        VERSION,
        "reporting.report.trail.title",
        query,
        new ReportQuery.Scope(0, now, LocalDate.ofInstant(now, ZoneOffset.UTC), ZoneOffset.UTC, 0),
        new Look(language, ZoneId.of("UTC")),
        bom,
        parameters(filter, language, bom),
        filters);
  }

  private static JsonObject parameters(AuditFilter filter, Language language, boolean bom) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    add(all, "from", filter.from());
    add(all, "to", filter.to());
    add(all, "actor", filter.actor());
    add(all, "action", filter.action());
    add(all, "type", filter.subjectType());
    add(all, "id", filter.subjectId());
    return all.add("language", language.code()).add("bom", bom).build();
  }

  private static void add(JsonObjectBuilder all, String name, Object value) {
    if (value != null) {
      all.add(name, value.toString());
    }
  }

  /** What the trail says of an export of itself. */
  public record Exported(
      int version,
      String filters,
      String language,
      ReportFormat format,
      long rows,
      long bytes,
      String sha256) {}
}
