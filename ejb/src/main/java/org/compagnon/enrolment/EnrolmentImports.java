package org.compagnon.enrolment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobQueue;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.job.NewJob;
import org.compagnon.security.Role;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.InvalidInput;

/**
 * Enrolment by file (EN6). The format is described in {@code docs/enrolment-file.md}; people are
 * known by employee number or mail address; an absent column changes nothing, an empty cell clears.
 */
@Stateless
@DenyAll
public class EnrolmentImports {
  /** The largest file, in bytes. */
  public static final int LARGEST = EnrolmentApplication.LARGEST;

  private static final int NAME = 200;

  @Inject private EnrolmentApplication application;
  @Inject private KeptFiles files;
  @Inject private JobQueue jobs;
  @Inject private AuditTrail audit;

  /**
   * Says what a file would do.
   *
   * @param content UTF-8; {@code ,} {@code ;} or tab between the cells
   * @throws EnrolmentFailure if the programme is a draft or archived
   * @throws InvalidInput if the file is too large
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public EnrolmentReport preview(long programmeId, byte[] content) {
    return application.preview(programmeId, content);
  }

  /**
   * Applies a file whole, in one transaction, or not at all if it has errors. People who take part
   * newly get an account, where they have none, and a mail.
   *
   * @throws EnrolmentFailure if the programme is a draft or archived
   * @throws InvalidInput if the file is too large
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public EnrolmentReport apply(long programmeId, byte[] content) {
    return application.apply(programmeId, content, done -> {});
  }

  /**
   * Lets a background job apply a file, all or nothing. The same file again, while the first waits
   * or runs, gives the same job.
   *
   * @param fileName for people; cut to 200 characters
   * @throws EnrolmentFailure if the programme is a draft or archived, or another file is being
   *     applied to it
   * @throws InvalidInput if the file is too large
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public EnrolmentStart start(long programmeId, String fileName, byte[] content) {
    EnrolmentReport report = application.preview(programmeId, content);
    if (report.errors() > 0) {
      return new EnrolmentStart(report, null);
    }
    String hash = Hashes.sha256Hex(content);
    String key = EnrolmentImportJob.TYPE + ":" + programmeId + ":" + hash;
    String name = name(fileName);
    JobView job = jobs.add(new NewJob(EnrolmentImportJob.TYPE, key, name, hash));
    boolean known = false;
    for (long unapplied : files.unapplied(programmeId)) {
      known |= unapplied == job.id();
      if (unapplied != job.id() && !isOver(unapplied)) {
        throw EnrolmentFailure.importRunning();
      }
    }
    if (!known) {
      files.keep(job.id(), programmeId, name, content);
      audit.record(
          AuditFact.of("enrolment.import.confirm", "programme", programmeId)
              .after(Map.of("file", name, "sha256", hash)));
    }
    return new EnrolmentStart(report, job);
  }

  /**
   * What a job's file has done.
   *
   * @return empty while the job waits or runs, and where it applied nothing
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public Optional<EnrolmentReport> applied(long jobId) {
    return files.report(jobId);
  }

  /** Whether a job will not apply its file any more; what it kept is forgotten then. */
  private boolean isOver(long jobId) {
    JobStatus status = jobs.find(jobId).map(JobView::status).orElse(JobStatus.FAILED);
    boolean over = status == JobStatus.FAILED || status == JobStatus.CANCELLED;
    if (over) {
      files.forget(jobId);
    }
    return over;
  }

  private static String name(String fileName) {
    String name = fileName == null || fileName.isBlank() ? "enrolments.csv" : fileName.strip();
    name = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return name.length() <= NAME ? name : name.substring(0, NAME);
  }
}
