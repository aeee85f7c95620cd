package org.compagnon.job;

/** What a handler knows of its job and can say about it. */
public interface JobContext {

  /** The job. */
  long jobId();

  /** What it was asked to do, JSON. */
  String parameters();

  /**
   * Says how far it is; written at most a few times a second, in a transaction of its own. Also
   * asks whether to stop.
   *
   * @param step message key of what is being done
   * @throws JobCancelled if the job has been asked to stop
   */
  void progress(long done, long total, String step);
}
