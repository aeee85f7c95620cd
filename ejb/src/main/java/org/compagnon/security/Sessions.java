package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Being signed in: it begins, is looked at on every node, and ends (SC8). */
@Stateless
public class Sessions {
  @Inject private SessionRows rows;
  @Inject private AccountRepository accounts;
  @Inject private CurrentCaller current;
  @Inject private Event<SecurityFact> facts;

  /**
   * Begins a session of an account whose password was just found to fit.
   *
   * @param address where it comes from; only a shortened form is kept
   * @param userAgent what the browser says of itself; null where it says nothing
   * @return the session
   */
  @PermitAll
  public long begin(long accountId, String address, String userAgent) {
    return rows.begin(accountId, ShortAddress.of(address), Browsers.name(userAgent));
  }

  /** The caller of a session that goes on; empty once it has ended or the account is disabled. */
  @PermitAll
  public Optional<Caller> stillIn(long id) {
    Optional<SessionRows.Open> open = rows.open(id);
    Optional<Caller> caller =
        open.flatMap(session -> accounts.find(session.accountId()))
            .filter(Account::isActive)
            .map(Account::asCaller);
    caller.ifPresent(known -> rows.seen(id, open.get().lastSeenAt()));
    return caller;
  }

  /** A session was signed out by whoever it belongs to. */
  @PermitAll
  public void signedOut(long accountId, long id) {
    rows.end(accountId, id);
  }

  /**
   * The caller's sessions that go on, the one used last in front.
   *
   * @param looking the session that asks
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public List<SessionView> mine(long looking) {
    return rows.mine(current.get().accountId(), looking);
  }

  /** Ends one of the caller's sessions; does nothing where it is over or another's. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public void end(long id) {
    if (rows.end(current.get().accountId(), id)) {
      facts.fire(SecurityFact.of("security.session.end", "account", accountId(), null, null));
    }
  }

  /**
   * Ends all of the caller's sessions but one.
   *
   * @return how many ended
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public int endOthers(long kept) {
    int ended = rows.endOthers(accountId(), kept);
    if (ended > 0) {
      facts.fire(SecurityFact.of("security.session.endOthers", "account", accountId(), null, null));
    }
    return ended;
  }

  private long accountId() {
    return current.get().accountId();
  }
}
