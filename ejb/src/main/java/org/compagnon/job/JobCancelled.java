package org.compagnon.job;

import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown inside a handler when its job has been asked to stop. */
public class JobCancelled extends CompagnonException {
  private static final long serialVersionUID = 1L;

  /** Says that the work was stopped on request. */
  public JobCancelled() {
    super(FailureKind.CONFLICT, "job.failure.cancelled");
  }
}
