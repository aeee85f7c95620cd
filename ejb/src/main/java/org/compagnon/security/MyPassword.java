package org.compagnon.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.TooMany;

/** Changing the caller's own password. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
public class MyPassword {
  @Inject private SignInLedger attempts;
  @Inject private PasswordLedger ledger;
  @Inject private AccountAccess access;
  @Inject private Passwords passwords;
  @Inject private CurrentCaller current;

  /** How many of the caller's API tokens work at present. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public int tokens() {
    return access.tokens(current.get().accountId());
  }

  /**
   * Changes the caller's password and ends all of their other sessions. Called without a
   * transaction, so that none waits while passwords are hashed. Wrong guesses of the present one
   * are counted as at the sign-in, but for this account only.
   *
   * @param session the session that goes on; null for none
   * @param keepTokens whether the caller's API tokens go on working
   * @throws InvalidInput if the present password is wrong, or the new one is the same or easily
   *     guessed
   * @throws SecurityFailure if the new one is too short or too long
   * @throws TooMany after too many wrong ones, or if too many others sign in at the moment
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public void change(char[] present, char[] fresh, Long session, boolean keepTokens) {
    Caller caller = current.get();
    String from = "account " + caller.accountId();
    SignInLedger.Attempt attempt = attempts.begin(caller.login(), from);
    if (!fits(present, attempt)) {
      throw new InvalidInput("present", "security.failure.wrongPassword");
    }
    if (Arrays.equals(present, fresh)) {
      attempts.withdraw(attempt);
      throw new InvalidInput("password", "security.failure.samePassword");
    }
    String hash = hashOf(fresh, caller, attempt);
    ledger.change(attempt, from, hash, session, keepTokens);
  }

  private boolean fits(char[] present, SignInLedger.Attempt attempt) {
    try {
      return passwords.fits(present, attempt.passwordHash());
    } catch (TooMany notLookedAt) {
      attempts.withdraw(attempt);
      throw notLookedAt;
    }
  }

  /** A new password that is not taken was no wrong guess of the present one. */
  private String hashOf(char[] fresh, Caller caller, SignInLedger.Attempt attempt) {
    try {
      return passwords.hashOf(fresh, new PasswordOwner(caller.login(), caller.displayName()));
    } catch (InvalidInput | SecurityFailure | TooMany notTaken) {
      attempts.withdraw(attempt);
      throw notTaken;
    }
  }
}
