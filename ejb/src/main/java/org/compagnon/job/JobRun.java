package org.compagnon.job;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.Trace;

/** Runs one job to its end, whatever that is. */
@ApplicationScoped
class JobRun {
  private static final Logger LOG = Logger.getLogger(JobRun.class.getName());

  @Inject @Any private Instance<JobHandler> handlers;
  @Inject private JobLedger ledger;

  @ActivateRequestContext
  void run(RunningJob running) {
    JobLedger.Leased job = running.job();
    Trace.beginWork("job-" + job.id(), job.createdBy(), job.createdByName());
    try {
      String result = handlerOf(job).run(running);
      ledger.end(job.lease(), running.told(), JobStatus.DONE, result);
    } catch (RuntimeException e) {
      // Whatever went wrong, the job must end and say so; a job that stays "running" helps nobody.
      end(running, e);
    } finally {
      Trace.end();
    }
  }

  private void end(RunningJob running, RuntimeException failure) {
    JobLedger.Leased job = running.job();
    Throwable cause = failure;
    while (cause instanceof EJBException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    try {
      if (cause instanceof JobLost lost) {
        throw lost;
      } else if (cause instanceof JobCancelled) {
        ledger.end(job.lease(), running.told(), JobStatus.CANCELLED, null);
      } else if (cause instanceof CompagnonException known) {
        ledger.fail(job.lease(), running.told(), known.key(), known.arguments());
      } else {
        LOG.log(Level.SEVERE, failure, () -> "Job " + job.id() + " (" + job.type() + ") failed");
        ledger.fail(
            job.lease(), running.told(), "shared.failure.unexpected", List.of("job-" + job.id()));
      }
    } catch (JobLost e) {
      LOG.info(() -> e.getMessage() + "; what this one did of it does not count");
    }
  }

  private JobHandler handlerOf(JobLedger.Leased job) {
    return handlers.stream()
        .filter(handler -> handler.type().equals(job.type()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No handler for jobs of type " + job.type()));
  }
}
