package org.compagnon.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.shared.Json;

/**
 * A file of people: read and reported, then confirmed and applied in the background, or put aside.
 * The file itself is kept only until the import is over.
 */
@Entity
@Table(name = "people_import")
@NamedQuery(
    name = "PeopleImport.applying",
    query = "select i from PeopleImport i where i.status = :status and i.id <> :id")
@NamedQuery(
    name = "PeopleImport.waiting",
    query =
        "select i from PeopleImport i where i.status = :status and i.createdBy = :account order by i.id")
@NamedQuery(name = "PeopleImport.newest", query = "select i from PeopleImport i order by i.id desc")
class PeopleImport {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_import_seq")
  @SequenceGenerator(
      name = "people_import_seq",
      sequenceName = "people_import_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_hash")
  private String fileHash;

  private String options;
  private String report;

  @Enumerated(EnumType.STRING)
  private ImportStatus status;

  @Column(name = "job_id")
  private Long jobId;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Version private int version;

  protected PeopleImport() {}

  PeopleImport(String fileName, ImportSettings settings, Long createdBy, Instant now) {
    this.fileName = fileName;
    this.fileHash = "";
    this.options = Json.write(settings);
    this.createdBy = createdBy;
    this.createdAt = now;
    this.status = ImportStatus.PREVIEWED;
  }

  void previewed(String hash, ImportSettings used, ImportReport found) {
    fileHash = hash;
    options = Json.write(used);
    report = Json.write(found);
  }

  /** Confirmed: the job may begin. */
  void confirm(long job) {
    jobId = job;
    status = ImportStatus.APPLYING;
  }

  /**
   * Looks whether the import may be confirmed.
   *
   * @throws OrganisationFailure if it is over or the file has errors
   */
  void requireApplicable() {
    if (!status.mayBeApplied()) {
      throw OrganisationFailure.importIsOver();
    }
    if (!report().applicable()) {
      throw OrganisationFailure.importHasErrors(report().errors());
    }
  }

  void applied(ImportReport done, Instant now) {
    report = Json.write(done);
    status = ImportStatus.APPLIED;
    appliedAt = now;
  }

  void refused(ImportReport found) {
    report = Json.write(found);
    status = ImportStatus.REFUSED;
  }

  /** The job ended without having applied anything. */
  void stopped(ImportStatus as) {
    if (status == ImportStatus.APPLYING) {
      status = as;
    }
  }

  void discard() {
    if (!status.mayBeApplied()) {
      throw OrganisationFailure.importIsOver();
    }
    status = ImportStatus.DISCARDED;
  }

  long id() {
    return id;
  }

  Long jobId() {
    return jobId;
  }

  ImportStatus status() {
    return status;
  }

  String fileName() {
    return fileName;
  }

  ImportSettings settings() {
    return Json.read(options, ImportSettings.class);
  }

  ImportReport report() {
    return Json.read(report, ImportReport.class);
  }

  String fileHash() {
    return fileHash;
  }

  ImportView asView() {
    return new ImportView(
        id,
        fileName,
        fileHash,
        settings(),
        report(),
        status,
        jobId,
        createdBy,
        createdAt,
        appliedAt);
  }

  ImportSummary asSummary() {
    return new ImportSummary(id, fileName, status, jobId, createdAt, appliedAt);
  }
}
