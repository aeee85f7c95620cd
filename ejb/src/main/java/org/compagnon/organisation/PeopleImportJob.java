package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.compagnon.job.JobCancelled;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.job.JobLost;
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

  /** What the job is told; leavers may be null. */
  static String parameters(long importId, Integer leavers) {
    return leavers == null ? String.valueOf(importId) : importId + " " + leavers;
  }

  @Override
  public String run(JobContext context) {
    String[] parameters = context.parameters().split(" ");
    long importId = Long.parseLong(parameters[0]);
    Integer leavers = parameters.length > 1 ? Integer.valueOf(parameters[1]) : null;
    boolean ended = false;
    try {
      ImportApplication.Done done = application.apply(importId, leavers, context);
      ended = true;
      if (!done.report().applicable()) {
        throw OrganisationFailure.importHasErrors(done.report().errors());
      }
      if (done.unconfirmed() != null) {
        throw done.unconfirmed().failure();
      }
      return Json.write(done.report());
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
