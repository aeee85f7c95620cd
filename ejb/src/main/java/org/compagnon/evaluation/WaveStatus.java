package org.compagnon.evaluation;

/** Where a wave stands. */
public enum WaveStatus {
  /** People may answer, from its first to its last day. */
  OPEN,
  /** Over; its results are final. */
  CLOSED
}
