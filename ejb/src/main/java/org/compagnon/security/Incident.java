package org.compagnon.security;

import java.util.Locale;

/**
 * Something at the doors of the product that the trail is to know of although nothing was changed:
 * somebody was refused or went. Fired as a CDI event; the trail joins what repeats.
 *
 * @param kind what happened
 * @param accountId the account it was tried with or done by; null where none is known
 * @param login its login; null where no account is known, because what a stranger types into the
 *     field of the login may be a password
 * @param address the client's network address, or null
 * @param path the page or resource, without its parameters; null where it does not matter
 */
public record Incident(Kind kind, Long accountId, String login, String address, String path) {
  private static final int LONGEST_PATH = 200;

  /** What happens at the doors. */
  public enum Kind {
    /** A wrong login or password, or an account that may not come in. */
    SIGN_IN("security.signIn.refuse", "account"),
    /** Too many attempts: login and address have to wait. */
    LOCK("security.signIn.lock", "account"),
    /** A page or resource was refused to somebody who is signed in. */
    PAGE("security.page.refuse", "account"),
    /** An unknown, old or revoked API token, or one whose scopes are not enough. */
    TOKEN("security.token.refuse", "account"),
    /** Somebody signed out. */
    SIGN_OUT("security.session.end", "account");

    private final String action;
    private final String thing;

    Kind(String action, String thing) {
      this.action = action;
      this.thing = thing;
    }

    /** The trail's name of it. */
    public String action() {
      return action;
    }

    /** The kind of thing that it happened to. */
    public String thing() {
      return thing;
    }
  }

  /** Cuts paths that are longer than anything of ours. */
  public Incident {
    path = path == null || path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH);
    login = login == null ? null : login.toLowerCase(Locale.ROOT);
  }
}
