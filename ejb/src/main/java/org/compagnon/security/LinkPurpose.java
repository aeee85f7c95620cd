package org.compagnon.security;

import java.time.Duration;

/** What a one-time link opens, and for how long it can be used. */
public enum LinkPurpose {
  /** Makes the first system administrator. */
  SETUP(Duration.ofDays(1)),
  /** Sets the first password of an invited account. */
  INVITATION(Duration.ofDays(7)),
  /** Makes an account with the address that it confirms. */
  SIGN_UP(Duration.ofDays(1)),
  /** Sets a new password. */
  RESET(Duration.ofHours(1));

  private final Duration validity;

  LinkPurpose(Duration validity) {
    this.validity = validity;
  }

  /** How long such a link can be used. */
  public Duration validity() {
    return validity;
  }
}
