package org.compagnon.job;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job as its owner sees it.
 *
 * @param id the job
 * @param type what kind of work
 * @param subject what it works on, for people
 * @param status where it stands
 * @param done units of work done
 * @param total units in all, 0 where not known yet
 * @param step message key of what it is at, or null
 * @param result JSON once done, or null
 * @param failureKey message key once failed, or null
 * @param failureText the arguments of the failure's message as a JSON array of texts, or null
 * @param cancelRequested whether it has been asked to stop
 * @param createdById the account it works for, or null for the system
 * @param createdByName its login
 * @param createdAt when it was asked for
 * @param startedAt when it was first begun, or null
 * @param finishedAt when it ended, or null
 */
public record JobView(
    long id,
    String type,
    String subject,
    JobStatus status,
    long done,
    long total,
    String step,
    String result,
    String failureKey,
    String failureText,
    boolean cancelRequested,
    Long createdById,
    String createdByName,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt)
    implements Serializable {

  /** Share done, 0–100; 0 where the total is not known. */
  public int percent() {
    if (status == JobStatus.DONE) {
      return 100;
    }
    return total <= 0 ? 0 : (int) Math.min(99, 100 * done / total);
  }
}
