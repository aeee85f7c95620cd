package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.compagnon.job.JobCancelled;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.job.JobLost;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.shared.Json;

/**
 * Applies a confirmed import in the background. Safe to run again: all of it is one transaction.
 */
@ApplicationScoped
public class PeopleImportJob implements JobHandler {
  @Inject private ImportApplication application;

  @Override
  public String type() {
    return PeopleImports.JOB;
  }

  @Override
  public String run(JobContext context) {
    long importId = Long.parseLong(context.parameters());
    boolean ended = false;
    try {
      ImportReport report = application.apply(importId, context);
      ended = true;
      if (!report.applicable()) {
        throw OrganisationFailure.importHasErrors(report.errors());
      }
      return Json.write(report);
    } catch (JobCancelled e) {
      application.stopped(importId, ImportStatus.PREVIEWED, context);
      throw e;
    } catch (JobLost e) {
      ended = true; // by another node, which says what becomes of it
      throw e;
    } finally {
      if (!ended) {
        application.stopped(importId, ImportStatus.FAILED, context);
      }
    }
  }
}
