package org.compagnon.pairing;

/** How far a round is on its way to a second administrator's approval. */
public enum ApprovalStatus {
  /** Nobody has asked yet. */
  NONE,
  /** Asked; somebody else has to decide. */
  ASKED,
  /** Somebody else approved it; it may be published as it stands. */
  APPROVED,
  /** Somebody else sent it back with a reason. */
  SENT_BACK,
  /** It was asked for or approved, and changed by hand since. */
  LAPSED
}
