package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.compagnon.shared.Language;

/**
 * Uses one-time links that set a password, whose hash is made beforehand and outside. Each method
 * is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LinkLedger {
  @Inject private AccountRepository accounts;
  @Inject private Links links;
  @Inject private Event<SecurityFact> facts;
  @Inject private Clock clock;

  /** Looks whether a link sets the password of an account, before anything is hashed for it. */
  void requireForAccount(String token) {
    forAccount(token);
  }

  /** Looks whether a link makes the first administrator. */
  void requireForSetUp(String token) {
    forSetUp(token);
  }

  void setPassword(String token, String passwordHash) {
    OneTimeLink link = forAccount(token);
    Account account = accounts.byId(link.accountId());
    account.setPassword(passwordHash, clock.instant());
    links.use(link, account);
    facts.fire(SecurityFact.by(account, "security.password.set"));
  }

  void setUp(
      String token, String login, String displayName, Language language, String passwordHash) {
    OneTimeLink link = forSetUp(token);
    Account first =
        new Account(
            AccountRepository.normal(login), displayName.strip(), null, language, clock.instant());
    first.giveRoles(Set.of(Role.SYSTEM, Role.ADMINISTRATOR));
    first.setPassword(passwordHash, clock.instant());
    accounts.add(first);
    link.use(clock.instant());
    links.forgetSetup();
    facts.fire(SecurityFact.by(first, "security.account.setUp"));
  }

  private OneTimeLink forAccount(String token) {
    OneTimeLink link = links.usable(token);
    if (link.accountId() == null) {
      throw SecurityFailure.linkNotUsable();
    }
    return link;
  }

  private OneTimeLink forSetUp(String token) {
    OneTimeLink link = links.usable(token);
    if (link.purpose() != LinkPurpose.SETUP) {
      throw SecurityFailure.linkNotUsable();
    }
    return link;
  }
}
