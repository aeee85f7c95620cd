package org.compagnon.evaluation;

/** How far an invited person is. */
public enum InvitationStatus {
  /** Asked. In an anonymous wave it is never noted that somebody goes further. */
  INVITED,
  /** Answering; known in identified waves only. */
  STARTED,
  /** The sheet is handed in; in an anonymous wave only the person themselves is told so. */
  DONE
}
