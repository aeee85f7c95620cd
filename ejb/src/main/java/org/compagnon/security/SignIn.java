package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.compagnon.shared.Language;
import org.compagnon.shared.TooMany;

/** Coming in with a password, and staying in. Open to everybody, because nobody is known yet. */
@Stateless
public class SignIn {
  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private SignInLedger ledger;
  @Inject private CurrentCaller current;

  /**
   * Checks a password. Called without a transaction, so that none waits while it is hashed.
   *
   * @param login any case, blanks around it are ignored
   * @param address the network address the attempt comes from
   * @return the caller, or empty where login or password are wrong or the account is not active;
   *     the answer does not tell which
   * @throws TooMany if this login has to wait at this address, known or not, or too many others
   *     sign in at the moment
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public Optional<Caller> verify(String login, char[] password, String address) {
    SignInLedger.Attempt attempt = ledger.begin(login, address);
    return fits(password, attempt) ? ledger.succeeded(attempt, login, address) : Optional.empty();
  }

  private boolean fits(char[] password, SignInLedger.Attempt attempt) {
    try {
      return passwords.fits(password, attempt.passwordHash());
    } catch (TooMany notLookedAt) {
      ledger.withdraw(attempt);
      throw notLookedAt;
    }
  }

  /** Remembers the language in which the caller wants to be spoken to. */
  @PermitAll
  public void speak(Language language) {
    current.find().ifPresent(caller -> accounts.byId(caller.accountId()).speak(language));
    current.forget();
  }
}
