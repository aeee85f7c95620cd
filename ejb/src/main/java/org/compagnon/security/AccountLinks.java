package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.compagnon.shared.Language;

/** What can be done with a one-time link. Open to everybody: the link is the permission. */
@Stateless
public class AccountLinks {
  @Inject private AccountRepository accounts;
  @Inject private Links links;
  @Inject private Passwords passwords;
  @Inject private Event<SecurityFact> facts;
  @Inject private Clock clock;

  /**
   * What a link opens.
   *
   * @throws SecurityFailure if it is unknown, used or too old
   */
  @PermitAll
  public LinkPurpose purposeOf(String token) {
    return links.usable(token).purpose();
  }

  /**
   * Sets the password that an invitation or reset link asks for and uses the link up.
   *
   * @throws SecurityFailure if the link cannot be used or the password is too short
   */
  @PermitAll
  public void setPassword(String token, char[] password) {
    OneTimeLink link = links.usable(token);
    if (link.accountId() == null) {
      throw SecurityFailure.linkNotUsable();
    }
    Account account = accounts.byId(link.accountId());
    account.setPassword(passwords.hashOf(password), clock.instant());
    link.use(clock.instant());
    facts.fire(SecurityFact.by(account, "security.password.set"));
  }

  /** Sends a reset link if there is such an active account; the caller is never told whether. */
  @PermitAll
  public void forgotten(String login) {
    accounts
        .findByLogin(login)
        .filter(account -> account.isActive())
        .ifPresent(
            account -> {
              links.send(account, LinkPurpose.RESET);
              facts.fire(SecurityFact.by(account, "security.password.forgotten"));
            });
  }

  /**
   * Makes the first administrator, who is system administrator too, and uses the set-up link up.
   *
   * @throws SecurityFailure if the link cannot be used or the password is too short
   */
  @PermitAll
  public void setUp(
      String token, String login, String displayName, Language language, char[] password) {
    OneTimeLink link = links.usable(token);
    if (link.purpose() != LinkPurpose.SETUP) {
      throw SecurityFailure.linkNotUsable();
    }
    Account first =
        new Account(
            AccountRepository.normal(login), displayName.strip(), null, language, clock.instant());
    first.giveRoles(Set.of(Role.SYSTEM, Role.ADMINISTRATOR));
    first.setPassword(passwords.hashOf(password), clock.instant());
    accounts.add(first);
    link.use(clock.instant());
    links.forgetSetup();
    facts.fire(SecurityFact.by(first, "security.account.setUp"));
  }
}
