package org.compagnon.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.Trace;

/** The reports: what there is, and making one. Every export is written down (RP4). */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
public class Reports {
  static final DateTimeFormatter IN_NAMES =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String AS_OF = "asOf";

  @Inject private ReportMaking making;
  @Inject private ProgrammeLookup programmes;
  @Inject private CurrentCaller current;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** All reports, in a language. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<ReportInfo> catalogue(Language language) {
    return Catalogue.all(language);
  }

  /**
   * One report, in a language.
   *
   * @throws org.compagnon.shared.NotFound if there is none of that name
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public ReportInfo info(String name, Language language) {
    return Catalogue.info(ReportName.of(name), language);
  }

  /**
   * The moment that a text means: now, to the microsecond, for null or an empty text; a moment with
   * zone ("2027-02-11T10:00:00Z"); for a day ("2027-02-11") its end in the programme's zone, or now
   * where the day is not over.
   *
   * @throws InvalidInput if it is neither, or lies in the future
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Instant asOf(long programmeId, String text) {
    ProgrammeView programme = programmes.byId(programmeId);
    Instant now = clock.instant();
    if (text == null || text.isBlank()) {
      return now;
    }
    try {
      if (text.strip().length() > "2027-02-11".length()) {
        return OffsetDateTime.parse(text.strip()).toInstant().truncatedTo(ChronoUnit.MICROS);
      }
      LocalDate day = LocalDate.parse(text.strip());
      if (day.isAfter(programme.dayAt(now))) {
        throw new InvalidInput(AS_OF, "reporting.failure.inTheFuture");
      }
      Instant end =
          day.plusDays(1).atStartOfDay(programme.zone()).toInstant().minus(1, ChronoUnit.MICROS);
      return end.isAfter(now) ? now : end;
    } catch (DateTimeException e) {
      throw new InvalidInput(AS_OF, "reporting.failure.notAMoment", text);
    }
  }

  /**
   * Makes a report, whole, in a temporary file of this node. Whoever asked deletes it.
   *
   * @throws InvalidInput if its moment lies in the future
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public ReportFile make(@Valid ReportRequest request, ReportFormat format) {
    Instant now = clock.instant();
    if (request.asOf().isAfter(now)) {
      throw new InvalidInput(AS_OF, "reporting.failure.inTheFuture");
    }
    ProgrammeView programme = programmes.byId(request.programmeId());
    String name =
        request.name().code() + "-" + programme.id() + "-" + IN_NAMES.format(request.asOf());
    Caller caller = current.get();
    ReportTask task = ReportTask.of(request, programme);
    ReportMaking.Made made =
        format == ReportFormat.ZIP
            ? making.pack(
                task,
                new Manifest.Making(now, caller.accountId(), caller.login(), Trace.requestId()),
                name)
            : making.single(task, format);
    ReportFile file = ReportFile.of(made, format, name);
    audit.record(
        AuditFact.of("reporting.report.export", "report", request.name().code())
            .after(
                new Exported(
                    request.name().version(),
                    request.programmeId(),
                    request.asOf().toString(),
                    request.language().code(),
                    format,
                    file.rows(),
                    file.bytes(),
                    file.sha256())));
    return file;
  }

  /** What the trail says of an export. */
  public record Exported(
      int version,
      long programme,
      String asOf,
      String language,
      ReportFormat format,
      long rows,
      long bytes,
      String sha256) {}
}
