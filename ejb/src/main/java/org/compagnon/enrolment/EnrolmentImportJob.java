package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.job.JobLost;

/**
 * Applies a confirmed file of enrolments in the background. Safe to run again: all of it is one
 * transaction.
 */
@ApplicationScoped
public class EnrolmentImportJob implements JobHandler {
  static final String TYPE = "enrolment.import";

  @Inject private EnrolmentApplication application;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    boolean applied = false;
    try {
      EnrolmentReport report = application.applyKept(context);
      if (!report.applied()) {
        throw EnrolmentFailure.fileHasErrors(report.errors());
      }
      applied = true;
      return null;
    } catch (JobLost e) {
      applied = true; // perhaps, by another node, which needs the file
      throw e;
    } finally {
      if (!applied) {
        application.forget(context);
      }
    }
  }
}
