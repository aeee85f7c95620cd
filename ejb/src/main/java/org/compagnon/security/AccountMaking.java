package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;

/**
 * Makes accounts inside a running transaction, for this room and for rooms that bring people in.
 * Not an EJB: whoever calls it has checked the caller.
 */
@ApplicationScoped
public class AccountMaking {
  @Inject private AccountRepository accounts;
  @Inject private Links links;
  @Inject private Event<SecurityFact> facts;
  @Inject private Clock clock;

  /**
   * Gives a person of the directory an account as participant and sends the invitation, unless they
   * have one already.
   *
   * @return the account's id
   */
  public long forPerson(long personId, String email, String displayName, Language language) {
    Optional<Account> known = accounts.findByPerson(personId).or(() -> accounts.findByLogin(email));
    return known
        .orElseGet(
            () ->
                make(
                    new InviteAccount(
                        email, displayName, personId, language, Set.of(Role.PARTICIPANT))))
        .id();
  }

  /** Disables the account of somebody who has left; does nothing where there is none. */
  public void disableForPerson(long personId) {
    accounts
        .findByPerson(personId)
        .filter(Account::isActive)
        .ifPresent(
            account -> {
              account.disable();
              links.voidOpen(account);
              facts.fire(
                  SecurityFact.of("security.account.disable", "account", account.id(), null, null));
            });
  }

  /**
   * Makes an account that can sign in at once, with a hash from {@link Passwords#hashOf}; for the
   * invented company only, which has nobody to send an invitation to.
   *
   * @return the account's id
   */
  public long ready(InviteAccount command, String passwordHash) {
    Account account =
        new Account(
            AccountRepository.normal(command.login()),
            command.displayName(),
            command.personId(),
            command.language(),
            clock.instant());
    account.giveRoles(command.roles());
    account.setPassword(passwordHash, clock.instant());
    accounts.add(account);
    return account.id();
  }

  Account invite(InviteAccount command) {
    if (!Role.ALL.containsAll(command.roles())) {
      throw new InvalidInput(
          "roles", "security.failure.unknownRole", String.join(", ", command.roles()));
    }
    String login = AccountRepository.normal(command.login());
    if (accounts.findByLogin(login).isPresent()) {
      throw SecurityFailure.loginTaken(login);
    }
    if (command.personId() != null && accounts.findByPerson(command.personId()).isPresent()) {
      throw SecurityFailure.personHasAccount(login);
    }
    return make(command);
  }

  /** An account for somebody who is known to have none, with the invitation. */
  private Account make(InviteAccount command) {
    Account account =
        new Account(
            AccountRepository.normal(command.login()),
            command.displayName().strip(),
            command.personId(),
            command.language(),
            clock.instant());
    account.giveRoles(command.roles());
    accounts.add(account);
    links.sendFirst(account, LinkPurpose.INVITATION);
    facts.fire(
        SecurityFact.of(
            "security.account.invite",
            "account",
            account.id(),
            null,
            Json.write(new TreeSet<>(command.roles()))));
    return account;
  }
}
