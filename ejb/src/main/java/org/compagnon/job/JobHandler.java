package org.compagnon.job;

/**
 * Does one type of work. A CDI bean (application scoped) that opens its own transactions; it is
 * called without one. May be called again for the same job after a crash (JO2), even while a frozen
 * node still works on it: every transaction that writes what it does ends with {@link
 * JobContext#hold} (JO5).
 */
public interface JobHandler {

  /** The type of jobs it does. */
  String type();

  /**
   * Does the work.
   *
   * @return the result as JSON, or null
   * @throws org.compagnon.shared.CompagnonException if it cannot be done; the job fails with its
   *     message
   * @throws JobCancelled if it noticed that it should stop
   */
  String run(JobContext context);
}
