package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.compagnon.shared.TooMany;

/**
 * What a sign-in reads and writes: a short transaction before the password is hashed and another
 * one after it, none while it is hashed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SignInLedger {
  @Inject private AccountRepository accounts;
  @Inject private FailedSignIns failures;
  @Inject private AccountLinking linking;
  @Inject private Event<SecurityFact> facts;
  @Inject private Event<Incident> incidents;
  @Inject private Clock clock;

  /**
   * An attempt that has begun.
   *
   * @param id its row among the failed ones, where it counts until it has succeeded
   * @param accountId the account, or null where there is none
   * @param login the account's, or null where there is none
   * @param passwordHash what the password must fit; null where nothing will
   */
  record Attempt(long id, Long accountId, String login, String passwordHash) {

    /** The attempt as the trail is to hear of it. */
    Incident incident(Incident.Kind kind, String address) {
      return new Incident(kind, accountId, login, address, null);
    }
  }

  /**
   * Counts an attempt as failed before its password is looked at, so that many at once are not more
   * tries than one after the other.
   *
   * @throws TooMany if this login has to wait at this address
   */
  Attempt begin(String login, String address) {
    Optional<Account> account = accounts.findByLogin(login);
    Long id = account.map(Account::id).orElse(null);
    String known = account.map(Account::login).orElse(null);
    failures
        .waitUntil(login, address)
        .ifPresent(
            until -> {
              incidents.fire(new Incident(Incident.Kind.LOCK, id, known, address, null));
              throw new TooMany(
                  "security.failure.signInWait", Duration.between(clock.instant(), until));
            });
    return new Attempt(
        failures.remember(login, address),
        id,
        known,
        account.map(Account::passwordHash).orElse(null));
  }

  /** The password was not looked at; the attempt counts for nothing. */
  void withdraw(Attempt attempt) {
    failures.withdraw(attempt.id());
  }

  /**
   * The password fitted: what failed before is forgotten.
   *
   * @return the caller; empty where the account is not active, or was given another password
   *     meanwhile
   */
  Optional<Caller> succeeded(Attempt attempt, String login, String address) {
    Optional<Account> account =
        accounts
            .find(attempt.accountId())
            .filter(Account::isActive)
            .filter(found -> attempt.passwordHash().equals(found.passwordHash()));
    account.ifPresent(
        found -> {
          failures.forget(login, address);
          linking.link(found);
          facts.fire(SecurityFact.by(found, "security.session.begin"));
        });
    return account.map(Account::asCaller);
  }
}
