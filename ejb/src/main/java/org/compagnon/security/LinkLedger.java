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
  @Inject private AccountAccess access;
  @Inject private PeopleDirectory directory;
  @Inject private Event<SecurityFact> facts;
  @Inject private Clock clock;

  /** Whose password a link sets, before anything is hashed for it. */
  PasswordOwner requireForAccount(String token) {
    return accounts.byId(forAccount(token).accountId()).asOwner();
  }

  /** What a link opens, and for whom. */
  LinkView look(String token) {
    OneTimeLink link = links.usable(token);
    if (link.accountId() == null) {
      return new LinkView(link.purpose(), link.address(), nameOf(link.address()), 0);
    }
    Account account = accounts.byId(link.accountId());
    return new LinkView(
        link.purpose(), account.login(), account.displayName(), access.tokens(account.id()));
  }

  /** Looks whether a link makes the first administrator. */
  void requireForSetUp(String token) {
    forSetUp(token);
  }

  void setPassword(String token, String passwordHash, boolean keepTokens) {
    OneTimeLink link = forAccount(token);
    Account account = accounts.byId(link.accountId());
    account.setPassword(passwordHash, clock.instant());
    links.use(link, account);
    access.passwordIsNew(account.id(), null, keepTokens);
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

  private String nameOf(String address) {
    return address == null
        ? null
        : directory.byAddress(address).map(PeopleDirectory.Entry::name).orElse(null);
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
