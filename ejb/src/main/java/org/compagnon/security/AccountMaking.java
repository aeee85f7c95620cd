package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Json;

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
   * Gives people of the directory an account and sends the invitation, those excepted who have an
   * account already. Asks for all of them at once: a few dozen is a good number. Leaves writing to
   * the caller's flush.
   */
  public void forPeople(List<InviteAccount> people) {
    Set<Long> persons = new HashSet<>();
    Set<String> logins = new HashSet<>();
    for (Account known : accounts.ofAny(people)) {
      persons.add(known.asCaller().personId());
      logins.add(known.login());
    }
    for (InviteAccount person : people) {
      if (persons.add(person.personId()) && logins.add(AccountRepository.normal(person.login()))) {
        make(person, accounts::addLater);
      }
    }
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
    return make(command, accounts::add);
  }

  /** An account for somebody who is known to have none, with the invitation. */
  private Account make(InviteAccount command, Consumer<Account> add) {
    Account account =
        new Account(
            AccountRepository.normal(command.login()),
            command.displayName().strip(),
            command.personId(),
            command.language(),
            clock.instant());
    account.giveRoles(command.roles());
    add.accept(account);
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
