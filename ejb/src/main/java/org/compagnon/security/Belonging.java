package org.compagnon.security;

import java.io.Serializable;
import java.util.List;

/**
 * Whether the caller's account belongs to somebody of the directory, and what is missing where it
 * does not.
 *
 * @param login the address of the account
 * @param personId the person; null where the account belongs to nobody
 * @param missing why it belongs to nobody
 * @param otherLogin the account that the person with this address has; null where there is none
 * @param helpers whom to ask, a few at most
 */
public record Belonging(
    String login, Long personId, Missing missing, String otherLogin, List<Helper> helpers)
    implements Serializable {

  /** Copies the list. */
  public Belonging {
    helpers = List.copyOf(helpers);
  }

  /** What is missing. */
  public enum Missing {
    /** Nothing: the account belongs to somebody. */
    NOTHING,
    /** Nobody in the directory has the address. */
    ADDRESS,
    /** Whoever has the address has left. */
    PERSON_LEFT,
    /** Whoever has the address has another account. */
    OTHER_ACCOUNT
  }

  /**
   * Somebody who can put it right.
   *
   * @param name their name
   * @param address their mail address
   */
  public record Helper(String name, String address) implements Serializable {}
}
