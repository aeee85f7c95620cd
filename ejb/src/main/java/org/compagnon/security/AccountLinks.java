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
   * What a link opens, and for whom.
   *
   * @throws SecurityFailure if it is unknown, used or too old
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public LinkView look(String token) {
    return ledger.look(token);
  }

  /**
   * Sets the password that an invitation or reset link asks for, uses the link up, voids the other
   * links of the account and ends its sessions. Called without a transaction, so that none waits
   * while it is hashed.
   *
   * @param keepTokens whether the API tokens of the account go on working
   * @throws SecurityFailure if the link cannot be used or the password is too short
   * @throws org.compagnon.shared.InvalidInput if the password is easily guessed
   * @throws org.compagnon.shared.TooMany if too many others sign in at the moment
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public void setPassword(String token, char[] password, boolean keepTokens) {
    PasswordOwner owner = ledger.requireForAccount(token);
    ledger.setPassword(token, passwords.hashOf(password, owner), keepTokens);
  }

  /**
   * Sends a link for a new password to an active account, the invitation again to one that was not
   * opened; the caller is never told whether there is one. Links that were sent before go on
   * working; while an account has {@link Links#MOST_OPEN} of them, none is added.
   */
  @PermitAll
  public void forgotten(String login) {
    accounts
        .findByLogin(login)
        .filter(account -> !account.isDisabled())
        .ifPresent(
            account -> {
              LinkPurpose purpose = account.linkPurpose();
              if (links.sendAnother(account, purpose)) {
                facts.fire(SecurityFact.by(account, "security.password.forgotten"));
              }
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
    String hash = passwords.hashOf(password, new PasswordOwner(login, displayName));
    ledger.setUp(token, login, displayName, language, hash);
  }
}
