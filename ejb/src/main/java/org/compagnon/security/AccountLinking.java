package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.compagnon.shared.Json;

/**
 * Finds the person behind an account by its mail address (SC6). Not an EJB: whoever calls it has
 * checked the caller and holds the transaction.
 */
@ApplicationScoped
public class AccountLinking {
  private static final int AT_ONCE = 500;

  @Inject private AccountRepository accounts;
  @Inject private PeopleDirectory directory;
  @Inject private Event<SecurityFact> facts;

  /**
   * Matches every account that belongs to nobody with the people of this moment; for after people
   * came in or got another address. Plain SQL of the caller has to be written before.
   */
  public void linkAll() {
    List<Long> ids = accounts.withoutPerson();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      link(accounts.all(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
    }
  }

  /** Matches the account with this address, if there is one; for after one person has changed. */
  public void linkAddress(String address) {
    accounts.findByLogin(address).ifPresent(this::link);
  }

  /**
   * Matches one account, if it belongs to nobody yet and may come in.
   *
   * @return whether it belongs to somebody now
   */
  boolean link(Account account) {
    if (account.personId() == null) {
      link(List.of(account));
    }
    return account.personId() != null;
  }

  private void link(List<Account> some) {
    Map<String, Account> byLogin =
        some.stream()
            .filter(account -> account.personId() == null && !account.isDisabled())
            .collect(Collectors.toMap(Account::login, account -> account));
    if (byLogin.isEmpty()) {
      return;
    }
    List<PeopleDirectory.Entry> found =
        directory.byAddresses(byLogin.keySet()).stream()
            .filter(PeopleDirectory.Entry::active)
            .toList();
    Set<Long> taken = new HashSet<>();
    accounts
        .ofPersons(found.stream().map(PeopleDirectory.Entry::personId).toList())
        .forEach(account -> taken.add(account.personId()));
    for (PeopleDirectory.Entry person : found) {
      if (taken.add(person.personId())) {
        attach(byLogin.get(person.address()), person.personId());
      }
    }
  }

  /** Gives an account to somebody who has none. */
  void attach(Account account, long personId) {
    account.belongTo(personId);
    facts.fire(
        SecurityFact.of(
            "security.account.link",
            "account",
            account.id(),
            null,
            Json.write(Map.of("person", personId))));
  }
}
