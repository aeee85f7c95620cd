package org.compagnon.job;

/**
 * Thrown where a node works on a job that another one has taken over: nothing it does counts any
 * more, and it says nothing about the job's end. A handler lets it pass.
 */
public class JobLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which. */
  public JobLost(long jobId) {
    super("Job " + jobId + " has been taken over by another node");
  }
}
