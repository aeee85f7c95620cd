package org.compagnon.security;

import java.io.Serializable;
import java.util.Set;
import org.compagnon.shared.Language;

/**
 * Whoever is calling.
 *
 * @param accountId the account
 * @param login what they sign in with
 * @param displayName their name
 * @param personId the person in the directory; null for an account without one
 * @param roles from {@link Role}
 * @param language the language they are spoken to
 */
public record Caller(
    long accountId,
    String login,
    String displayName,
    Long personId,
    Set<String> roles,
    Language language)
    implements Serializable {

  /** Copies the roles. */
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether the caller has a role. */
  public boolean is(String role) {
    return roles.contains(role);
  }

  /**
   * The person behind the account.
   *
   * @throws NoPerson if the account belongs to nobody in the directory
   */
  public long requirePersonId() {
    if (personId == null) {
      throw new NoPerson(login);
    }
    return personId;
  }
}
