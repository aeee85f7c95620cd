package org.compagnon.relationship;

/** What has become of a pair that was found in one reporting line (S82). */
public enum LineState {
  /** An administrator has to decide. */
  OPEN,
  /** An administrator decided, with a reason, that the pair goes on. */
  KEPT,
  /** An administrator ended the pair because of it. */
  ENDED,
  /** The two are no longer in one line. */
  GONE
}
