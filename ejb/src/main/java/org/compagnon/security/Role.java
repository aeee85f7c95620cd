package org.compagnon.security;

import java.util.List;

/** The roles, as the container knows them. */
public final class Role {
  /** Runs programmes, pairings and surveys. */
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  /** Takes part as mentor, mentee or both. */
  public static final String PARTICIPANT = "PARTICIPANT";

  /** Reads and exports, changes nothing. */
  public static final String AUDITOR = "AUDITOR";

  /** Looks after accounts, tokens, jobs and mail. */
  public static final String SYSTEM = "SYSTEM";

  /** All roles. */
  public static final List<String> ALL = List.of(ADMINISTRATOR, PARTICIPANT, AUDITOR, SYSTEM);

  private Role() {}
}
