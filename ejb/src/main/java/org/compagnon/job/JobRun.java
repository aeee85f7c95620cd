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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.NoTransaction;
import org.compagnon.shared.Trace;

/** Runs one job to its end, whatever that is. */
@ApplicationScoped
class JobRun {
  private static final Logger LOG = Logger.getLogger(JobRun.class.getName());
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

  private final Set<Context> running = ConcurrentHashMap.newKeySet();

  @Inject @Any private Instance<JobHandler> handlers;
  @Inject private JobLedger ledger;
  @Inject private Clock clock;

  @ActivateRequestContext
  void run(JobLedger.Leased job) {
    Trace.beginWork("job-" + job.id(), job.createdBy(), job.createdByName());
    Context context = new Context(job);
    running.add(context);
    try {
      String result = handlerOf(job).run(context);
      ledger.end(job.id(), JobStatus.DONE, result);
    } catch (RuntimeException e) {
      // Whatever went wrong, the job must end and say so; a job that stays "running" helps nobody.
      end(job, e);
    } finally {
      running.remove(context);
      Trace.end();
    }
  }

  /** Writes down how far jobs are that could not do so themselves; called every second. */
  void tellProgress() {
    running.forEach(Context::tell);
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

  /** How far a job is. */
  private record Progress(long done, long total, String step) {}

  /**
   * Passes progress on, a few times a second at most. A job that says how far it is while its
   * transaction runs only leaves word: the worker's tick writes it down, because a second
   * connection beside the transaction's could be waited for in vain.
   */
  private final class Context implements JobContext {
    private final JobLedger.Leased job;
    private final AtomicReference<Progress> word = new AtomicReference<>();
    private volatile boolean stop;
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
      if (due || !lastStep.equals(step)) {
        reported = now;
        lastStep = step;
        word.set(new Progress(done, total, step));
        if (!NoTransaction.isRunning()) {
          tell();
        }
      }
      if (stop) {
        throw new JobCancelled();
      }
    }

    /** Writes the last word down, if there is one, and asks whether to stop. */
    private void tell() {
      Progress last = word.getAndSet(null);
      if (last != null) {
        stop |= ledger.progress(job.id(), last.done(), last.total(), last.step());
      }
    }
  }
}
