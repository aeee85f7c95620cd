package org.compagnon.job;

/** A job that runs on this node: what its handler says of it, and what the worker tells it. */
class RunningJob implements JobContext {
  private final JobLedger.Leased job;
  private final JobLedger ledger;
  private volatile Told told = Told.NOTHING;
  private volatile JobLedger.Beat heard = JobLedger.Beat.ON;

  RunningJob(JobLedger.Leased job, JobLedger ledger) {
    this.job = job;
    this.ledger = ledger;
  }

  /** Renews the lease, passes progress on and hears whether to stop. */
  void beat() {
    if (heard != JobLedger.Beat.LOST) {
      heard = ledger.beat(job.lease(), told);
    }
  }

  JobLedger.Leased job() {
    return job;
  }

  Told told() {
    return told;
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
    told = new Told(done, total, step);
    if (heard == JobLedger.Beat.LOST) {
      throw new JobLost(job.id());
    }
    if (heard == JobLedger.Beat.STOP) {
      throw new JobCancelled();
    }
  }

  @Override
  public void hold() {
    ledger.hold(job.lease());
  }
}
