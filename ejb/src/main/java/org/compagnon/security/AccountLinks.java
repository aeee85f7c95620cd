package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.compagnon.shared.Language;

/** What can be done with a one-time link. Open to everybody: the link is the permission. */
@Stateless
public class AccountLinks {
  @Inject private AccountRepository accounts;
  @Inject private Links links;
  @Inject private LinkLedger ledger;
  @Inject private Passwords passwords;
  @Inject private Event<SecurityFact> facts;

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
   * Sets the password that an invitation or reset link asks for and uses the link up. Called
   * without a transaction, so that none waits while it is hashed.
   *
   * @throws SecurityFailure if the link cannot be used or the password is too short
   * @throws org.compagnon.shared.TooMany if too many others sign in at the moment
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public void setPassword(String token, char[] password) {
    ledger.requireForAccount(token);
    ledger.setPassword(token, passwords.hashOf(password));
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
   * Called without a transaction, so that none waits while the password is hashed.
   *
   * @throws SecurityFailure if the link cannot be used or the password is too short
   * @throws org.compagnon.shared.TooMany if too many others sign in at the moment
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public void setUp(
      String token, String login, String displayName, Language language, char[] password) {
    ledger.requireForSetUp(token);
    ledger.setUp(token, login, displayName, language, passwords.hashOf(password));
  }
}
