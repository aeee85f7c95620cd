package org.compagnon.security;

/** Where an account stands. */
public enum AccountStatus {
  /** Has no password yet. */
  INVITED,
  /** May sign in. */
  ACTIVE,
  /** May not sign in. */
  DISABLED
}
