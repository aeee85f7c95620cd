package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int PART = 50;

  @Inject private AccountRepository accounts;
  @Inject private AccountLinking linking;
  @Inject private PeopleDirectory directory;
  @Inject private Links links;
  @Inject private AccountAccess access;
  @Inject private Event<SecurityFact> facts;
  @Inject private Clock clock;

  /**
   * Makes sure that people of the directory can come in and take part: who has no account gets one
   * and the invitation; who has one, under the address or another, gets what it lacks of the roles,
   * and an account under the address that belonged to nobody is theirs. A disabled account stays as
   * it is. Asks for all of them at once: a few dozen is a good number. Leaves writing to the
   * caller's flush.
   *
   * @return how many invitations were sent
   */
  public int forPeople(List<InviteAccount> people) {
    Map<Long, Account> byPerson = new HashMap<>();
    Map<String, Account> byLogin = new HashMap<>();
    for (Account known : accounts.ofAny(people)) {
      byPerson.put(known.personId(), known);
      byLogin.put(known.login(), known);
    }
    int invited = 0;
    for (InviteAccount person : people) {
      String login = AccountRepository.normal(person.login());
      Account own = byPerson.getOrDefault(person.personId(), byLogin.get(login));
      if (own == null) {
        own = make(person, accounts::addLater);
        invited++;
      } else {
        complete(own, person);
      }
      byPerson.put(person.personId(), own);
      byLogin.put(login, own);
    }
    return invited;
  }

  /**
   * The same for people who get a letter that leads into the product, without having asked for it:
   * who can make their account themselves gets no invitation. Some hundred at once.
   */
  public void forRecipients(List<InviteAccount> people) {
    List<InviteAccount> some =
        people.stream().filter(one -> !SignUpDomains.include(one.login())).toList();
    for (int from = 0; from < some.size(); from += PART) {
      forPeople(some.subList(from, Math.min(some.size(), from + PART)));
    }
  }

  /** Sends the invitations of these people again, whose older links are void; others get none. */
  public int inviteAgain(Collection<Long> personIds) {
    List<Account> invited =
        accounts.ofPersons(personIds).stream()
            .filter(account -> account.status() == AccountStatus.INVITED)
            .toList();
    for (Account account : invited) {
      links.send(account, LinkPurpose.INVITATION);
      facts.fire(SecurityFact.of("security.link.send", "account", account.id(), null, null));
    }
    return invited.size();
  }

  private void complete(Account account, InviteAccount person) {
    if (account.isDisabled()) {
      return;
    }
    if (account.personId() == null) {
      linking.attach(account, person.personId());
    }
    if (account.personId().equals(person.personId())
        && !account.roles().containsAll(person.roles())) {
      String before = Json.write(new TreeSet<>(account.roles()));
      Set<String> all = new TreeSet<>(account.roles());
      all.addAll(person.roles());
      account.giveRoles(all);
      facts.fire(
          SecurityFact.of(
              "security.account.giveRoles", "account", account.id(), before, Json.write(all)));
    }
  }

  /** Disables the account of somebody who has left; does nothing where there is none. */
  public void disableForPerson(long personId) {
    accounts
        .findByPerson(personId)
        .filter(account -> !account.isDisabled())
        .ifPresent(
            account -> {
              account.disable();
              access.keptOut(account);
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
    InviteAccount known = command.personId() == null ? found(command, login) : command;
    if (known.personId() != null) {
      accounts
          .findByPerson(known.personId())
          .ifPresent(
              account -> {
                throw SecurityFailure.personHasAccount(account.login());
              });
    }
    return make(known, accounts::add);
  }

  /** The same for whoever has the address in the directory. */
  private InviteAccount found(InviteAccount command, String login) {
    Optional<PeopleDirectory.Entry> person = directory.byAddress(login);
    if (person.isPresent() && !person.get().active()) {
      throw SecurityFailure.personHasLeft(login);
    }
    return new InviteAccount(
        command.login(),
        command.displayName(),
        person.map(PeopleDirectory.Entry::personId).orElse(null),
        command.language(),
        command.roles());
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
