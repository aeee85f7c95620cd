package org.compagnon.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.compagnon.audit.AuditReading;
import org.compagnon.audit.AuditView;
import org.compagnon.programme.ProgrammeSummary;
import org.compagnon.reporting.ReportInfo;
import org.compagnon.reporting.Reports;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.Language;
import org.compagnon.web.layout.LanguageChoice;

/** The catalogue of reports: which one, about what, and what it contains. */
@Named
@RequestScoped
public class ReportsPage {
  private static final int LATEST = 5;

  /** Where a day begins first. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  @Inject private Reports reports;
  @Inject private ProgrammeChoices programmes;
  @Inject private AuditReading trail;
  @Inject private CurrentCaller caller;
  @Inject private LanguageChoice language;
  @Inject private Clock clock;

  private String report;
  private Long programme;
  private List<ReportInfo> catalogue = List.of();
  private ReportInfo chosen;
  private List<ProgrammeSummary> about = List.of();
  private List<AuditView> latest = List.of();

  /** Reads the catalogue, and for auditors the latest exports. */
  public void load() {
    catalogue = reports.catalogue(language.current());
    chosen = report == null ? catalogue.get(0) : reports.info(report, language.current());
    about = programmes.all();
    if (caller.get().is(Role.AUDITOR)) {
      latest = trail.latest("reporting.report.export", LATEST);
    }
  }

  /** The latest day that has begun anywhere; whether it has in a programme, its own zone says. */
  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.instant(), EARLIEST);
  }

  /** The language of the page. */
  public Language getSpoken() {
    return language.current();
  }

  public List<ReportInfo> getCatalogue() {
    return catalogue;
  }

  public ReportInfo getChosen() {
    return chosen;
  }

  public List<ProgrammeSummary> getAbout() {
    return about;
  }

  public List<AuditView> getLatest() {
    return latest;
  }

  public String getReport() {
    return report;
  }

  public void setReport(String report) {
    this.report = report;
  }

  public Long getProgramme() {
    return programme;
  }

  public void setProgramme(Long programme) {
    this.programme = programme;
  }
}
