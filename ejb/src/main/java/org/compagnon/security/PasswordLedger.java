package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.compagnon.shared.StaleData;

/**
 * Writes a password down that its owner changed, whose hash was made beforehand and outside. In a
 * transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PasswordLedger {
  @Inject private AccountRepository accounts;
  @Inject private FailedSignIns failures;
  @Inject private AccountAccess access;
  @Inject private Links links;
  @Inject private Event<SecurityFact> facts;
  @Inject private Clock clock;

  /**
   * Takes over the new password; everything else that is signed in ends.
   *
   * @param attempt how the present password was checked
   * @param from where the attempt was counted
   * @throws StaleData if the password was changed meanwhile
   */
  void change(
      SignInLedger.Attempt attempt, String from, String hash, Long session, boolean keepTokens) {
    Account account = accounts.byId(attempt.accountId());
    if (!account.isActive() || !attempt.passwordHash().equals(account.passwordHash())) {
      throw new StaleData();
    }
    account.setPassword(hash, clock.instant());
    failures.forget(account.login(), from);
    links.voidOpen(account);
    access.passwordIsNew(account.id(), session, keepTokens);
    facts.fire(SecurityFact.of("security.password.change", "account", account.id(), null, null));
  }
}
