package org.compagnon.pairing;

import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;

/**
 * What a round's job says about it. A job can end without having told the round (given up after a
 * crash, cancelled before it began); then the job is right.
 */
record RoundProgress(RoundStatus status, int percent, String step, String failureKey) {

  /** The progress of a round whose own status is given; {@code job} may be null. */
  static RoundProgress of(RoundStatus own, JobView job) {
    if (!own.isOpen() || job == null) {
      return new RoundProgress(own, own.isOpen() ? 0 : 100, null, null);
    }
    if (job.status() == JobStatus.FAILED) {
      return new RoundProgress(RoundStatus.FAILED, job.percent(), null, job.failureKey());
    }
    if (job.status() == JobStatus.CANCELLED) {
      return new RoundProgress(RoundStatus.CANCELLED, job.percent(), null, null);
    }
    return new RoundProgress(own, job.percent(), job.step(), null);
  }
}
