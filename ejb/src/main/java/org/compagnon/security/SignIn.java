package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.compagnon.shared.Language;

/** Coming in with a password, and staying in. Open to everybody, because nobody is known yet. */
@Stateless
public class SignIn {
  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private FailedSignIns failures;
  @Inject private Event<SecurityFact> facts;
  @Inject private CurrentCaller current;

  /**
   * Checks a password.
   *
   * @param login any case, blanks around it are ignored
   * @param address the network address the attempt comes from
   * @return the caller, or empty where login or password are wrong, the account is not active, or
   *     this login has to wait at this address; the answer does not tell which
   */
  @PermitAll
  public Optional<Caller> verify(String login, char[] password, String address) {
    boolean mustWait = failures.waitUntil(login, address).isPresent();
    Optional<Account> account = accounts.findByLogin(login);
    boolean fits = passwords.fits(password, account.map(Account::passwordHash).orElse(null));
    if (mustWait || !fits || !account.get().isActive()) {
      failures.remember(login, address);
      return Optional.empty();
    }
    failures.forget(login, address);
    facts.fire(SecurityFact.by(account.get(), "security.session.begin"));
    return account.map(Account::asCaller);
  }

  /** Whether this login has to wait at this address after too many wrong passwords. */
  @PermitAll
  public boolean mustWait(String login, String address) {
    return failures.waitUntil(login, address).isPresent();
  }

  /** The caller of an account that may (still) be in; empty once it is disabled. */
  @PermitAll
  public Optional<Caller> stillIn(long accountId) {
    return accounts.find(accountId).filter(Account::isActive).map(Account::asCaller);
  }

  /** Remembers the language in which the caller wants to be spoken to. */
  @PermitAll
  public void speak(Language language) {
    current.find().ifPresent(caller -> accounts.byId(caller.accountId()).speak(language));
    current.forget();
  }
}
