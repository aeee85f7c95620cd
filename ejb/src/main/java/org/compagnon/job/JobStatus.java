package org.compagnon.job;

/** Where a job stands. */
public enum JobStatus {
  /** Not begun. */
  WAITING,
  /** A node works on it. */
  RUNNING,
  /** Finished well. */
  DONE,
  /** Finished badly; nothing it did was kept. */
  FAILED,
  /** Stopped because somebody asked for it; nothing it did was kept. */
  CANCELLED;

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
