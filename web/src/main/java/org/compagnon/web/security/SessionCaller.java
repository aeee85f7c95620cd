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
 * @param sessionId the session's row, by which every node knows whether it has ended
 * @param checkedAt when the row was last seen to go on
 */
record SessionCaller(
    long accountId, String login, TreeSet<String> roles, long sessionId, Instant checkedAt)
    implements Serializable {
  static final String KEY = "org.compagnon.caller";

  static SessionCaller of(Caller caller, long sessionId, Instant now) {
    return new SessionCaller(
        caller.accountId(), caller.login(), new TreeSet<>(caller.roles()), sessionId, now);
  }
}
