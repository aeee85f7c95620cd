package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
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
  @Inject private AddressAttempts attempts;
  @Inject private CurrentCaller current;
  @Inject private Event<Incident> incidents;

  /**
   * Checks a password. Called without a transaction, so that none waits while it is hashed.
   *
   * @param login any case, blanks around it are ignored
   * @param address the network address the attempt comes from
   * @return the caller, or empty where login or password are wrong or the account is not active;
   *     the answer does not tell which
   * @throws TooMany if this login has to wait at this address, known or not, too many others were
   *     tried from there, or too many people sign in at the moment
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public Optional<Caller> verify(String login, char[] password, String address) {
    take(login, address);
    SignInLedger.Attempt attempt = begin(login, address);
    Optional<Caller> caller =
        fits(password, attempt, login, address)
            ? ledger.succeeded(attempt, login, address)
            : Optional.empty();
    caller.ifPresentOrElse(
        in -> attempts.succeeded(login, address),
        () -> incidents.fire(attempt.incident(Incident.Kind.SIGN_IN, address)));
    return caller;
  }

  /**
   * Why a password would not be looked at now, as far as this node remembers: to turn away by the
   * hundred without asking the database.
   *
   * @return empty where {@link #verify} is to say
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public Optional<TooMany> refusal(String login, String address) {
    Optional<TooMany> wait = attempts.refusal(login, address);
    wait.ifPresent(
        turnedAway -> incidents.fire(new Incident(Incident.Kind.LOCK, null, null, address, null)));
    return wait;
  }

  /**
   * Whether somebody came in with the login from the address before, as far as this node remembers:
   * whoever did does not stand in one line with strangers.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public boolean isFamiliar(String login, String address) {
    return attempts.isFamiliar(login, address);
  }

  private void take(String login, String address) {
    try {
      attempts.take(login, address);
    } catch (TooMany wait) {
      incidents.fire(new Incident(Incident.Kind.LOCK, null, null, address, null));
      throw wait;
    }
  }

  private SignInLedger.Attempt begin(String login, String address) {
    try {
      return ledger.begin(login, address);
    } catch (TooMany wait) {
      attempts.mustWait(login, address, wait);
      throw wait;
    }
  }

  private boolean fits(
      char[] password, SignInLedger.Attempt attempt, String login, String address) {
    try {
      return passwords.fits(password, attempt.passwordHash());
    } catch (TooMany notLookedAt) {
      ledger.withdraw(attempt);
      attempts.giveBack(login, address);
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
