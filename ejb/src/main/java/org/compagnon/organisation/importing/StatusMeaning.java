package org.compagnon.organisation.importing;

/** What a word in a status column says about somebody. */
public enum StatusMeaning {
  /** Works here, also while on leave or on probation. */
  HERE,
  /** Works here no longer. */
  GONE
}
