package org.compagnon.web.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.TreeSet;
import org.compagnon.security.Caller;

/**
 * Who a session belongs to. Name and roles are kept here, because the container's own memory of
 * them does not survive a change of node.
 *
 * @param accountId the account
 * @param login its name for the container
 * @param roles its roles
 * @param checkedAt when the account was last seen to be active
 */
record SessionCaller(long accountId, String login, TreeSet<String> roles, Instant checkedAt)
    implements Serializable {
  static final String KEY = "org.compagnon.caller";

  static SessionCaller of(Caller caller, Instant now) {
    return new SessionCaller(
        caller.accountId(), caller.login(), new TreeSet<>(caller.roles()), now);
  }
}
