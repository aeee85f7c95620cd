package org.compagnon.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * How somebody of the directory comes in.
 *
 * @param personId the person
 * @param login what they sign in with; not always their present address
 * @param status whether they have been invited, come in, or are kept out
 * @param participant whether the account may take part in programmes
 * @param invitedAt when the account was made
 * @param linkUntil until when the invitation's link works; null where none is open
 */
public record PersonAccount(
    long personId,
    String login,
    AccountStatus status,
    boolean participant,
    Instant invitedAt,
    Instant linkUntil)
    implements Serializable {

  /** Whether an invitation would help: not opened, and its link no longer works. */
  public boolean isForgotten() {
    return status == AccountStatus.INVITED && linkUntil == null;
  }
}
