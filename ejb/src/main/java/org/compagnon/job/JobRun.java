package org.compagnon.job;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.Trace;

/** Runs one job to its end, whatever that is. */
@ApplicationScoped
class JobRun {
  private static final Logger LOG = Logger.getLogger(JobRun.class.getName());
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

  @Inject @Any private Instance<JobHandler> handlers;
  @Inject private JobLedger ledger;
  @Inject private Clock clock;

  @ActivateRequestContext
  void run(JobLedger.Leased job) {
    Trace.beginWork("job-" + job.id(), job.createdBy(), job.createdByName());
    try {
      String result = handlerOf(job).run(new Context(job));
      ledger.end(job.id(), JobStatus.DONE, result);
    } catch (RuntimeException e) {
      // Whatever went wrong, the job must end and say so; a job that stays "running" helps nobody.
      end(job, e);
    } finally {
      Trace.end();
    }
  }

  private void end(JobLedger.Leased job, RuntimeException failure) {
    Throwable cause = failure;
    while (cause instanceof EJBException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof JobCancelled) {
      ledger.end(job.id(), JobStatus.CANCELLED, null);
    } else if (cause instanceof CompagnonException known) {
      ledger.fail(job.id(), known.key(), known.arguments());
    } else {
      LOG.log(Level.SEVERE, failure, () -> "Job " + job.id() + " (" + job.type() + ") failed");
      ledger.fail(job.id(), "shared.failure.unexpected", List.of("job-" + job.id()));
    }
  }

  private JobHandler handlerOf(JobLedger.Leased job) {
    return handlers.stream()
        .filter(handler -> handler.type().equals(job.type()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No handler for jobs of type " + job.type()));
  }

  /** Passes progress on, a few times a second at most. */
  private final class Context implements JobContext {
    private final JobLedger.Leased job;
    private Instant reported = Instant.EPOCH;
    private String lastStep = "";

    Context(JobLedger.Leased job) {
      this.job = job;
    }

    @Override
    public long jobId() {
      return job.id();
    }

    @Override
    public String parameters() {
      return job.parameters();
    }

    @Override
    public void progress(long done, long total, String step) {
      Instant now = clock.instant();
      boolean due = Duration.between(reported, now).compareTo(BETWEEN_REPORTS) >= 0;
      if (!due && lastStep.equals(step)) {
        return;
      }
      reported = now;
      lastStep = step;
      if (ledger.progress(job.id(), done, total, step)) {
        throw new JobCancelled();
      }
    }
  }
}
