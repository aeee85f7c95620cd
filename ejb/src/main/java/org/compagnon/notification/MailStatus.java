package org.compagnon.notification;

/** Where a mail stands. */
public enum MailStatus {
  /** To be sent. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** Kept to be looked at: this installation sends no mail. */
  SHOWN,
  /** Given up after the last try. */
  DEAD
}
