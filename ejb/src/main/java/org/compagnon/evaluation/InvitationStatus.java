package org.compagnon.evaluation;

/** How far an invited person is. */
public enum InvitationStatus {
  /** Asked. In an anonymous wave also while answering. */
  INVITED,
  /** Answering; known in identified waves only. */
  STARTED,
  /** The sheet is handed in. */
  DONE
}
