package org.compagnon.job;

/** What a handler knows of its job and can say about it. */
public interface JobContext {

  /** The job. */
  long jobId();

  /** What it was asked to do, JSON. */
  String parameters();

  /**
   * Says how far it is; written by the worker about once a second, so that it costs nothing here,
   * in a transaction or not. Also asks whether to stop.
   *
   * @param step message key of what is being done
   * @throws JobCancelled if the job has been asked to stop
   * @throws JobLost if another node has taken the job meanwhile
   */
  void progress(long done, long total, String step);

  /**
   * Makes sure that the job is still this node's, until the running transaction ends. Every
   * transaction that writes what a job has done calls it as its last step (JO5): a node that was
   * frozen past its lease must not finish what another one has taken over.
   *
   * @throws JobLost if another node has taken the job; the transaction rolls back
   */
  void hold();
}
