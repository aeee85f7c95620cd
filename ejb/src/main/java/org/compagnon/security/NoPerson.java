package org.compagnon.security;

/**
 * Thrown when something needs a person of the directory and the caller's account belongs to nobody
 * there. Not a matter of rights: somebody has to add the person or correct the address.
 */
public class NoPerson extends AccessDenied {
  private static final long serialVersionUID = 1L;

  /**
   * @param login the address that nobody in the directory has
   */
  NoPerson(String login) {
    super("security.failure.noPerson", login);
  }
}
