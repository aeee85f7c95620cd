package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The accounts of people, for rooms that show them. Not an EJB: whoever asks has checked the
 * caller. Two questions a thousand people.
 */
@ApplicationScoped
public class PersonAccounts {
  private static final int CHUNK = 1_000;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private AccountRepository accounts;
  @Inject private Clock clock;

  /** How these people come in, by their id; who has no account is left out. */
  public Map<Long, PersonAccount> of(Collection<Long> personIds) {
    Map<Long, PersonAccount> found = new HashMap<>();
    List<Long> ids = personIds.stream().distinct().toList();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<Account> some =
          accounts.ofPersons(ids.subList(from, Math.min(ids.size(), from + CHUNK)));
      Map<Long, Instant> links = openInvitations(some);
      some.forEach(one -> found.put(one.personId(), view(one, links.get(one.id()))));
    }
    return found;
  }

  private Map<Long, Instant> openInvitations(List<Account> some) {
    List<Long> invited =
        some.stream()
            .filter(account -> account.status() == AccountStatus.INVITED)
            .map(Account::id)
            .collect(Collectors.toCollection(ArrayList::new));
    if (invited.isEmpty()) {
      return Map.of();
    }
    Instant now = clock.instant();
    return em.createNamedQuery("OneTimeLink.openOf", OneTimeLink.class)
        .setParameter("accountIds", invited)
        .getResultStream()
        .filter(link -> link.isUsable(now) || (link.isOpen(now) && LinkSecrets.areMade()))
        .collect(
            Collectors.toMap(
                OneTimeLink::accountId,
                OneTimeLink::expiresAt,
                (one, other) -> one.isAfter(other) ? one : other));
  }

  private static PersonAccount view(Account account, Instant linkUntil) {
    return new PersonAccount(
        account.personId(),
        account.login(),
        account.status(),
        account.roles().contains(Role.PARTICIPANT),
        account.createdAt(),
        linkUntil);
  }
}
