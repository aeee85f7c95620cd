package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.compagnon.security.Belonging.Helper;
import org.compagnon.shared.Names;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;

/** Finds and keeps accounts. */
@ApplicationScoped
class AccountRepository {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  Account byId(long id) {
    return find(id).orElseThrow(() -> new NotFound("account", id));
  }

  Account byIdAndVersion(long id, int version) {
    Account account = byId(id);
    if (account.version() != version) {
      throw new StaleData();
    }
    em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return account;
  }

  Optional<Account> find(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  Optional<Account> findByLogin(String login) {
    return em.createNamedQuery("Account.byLogin", Account.class)
        .setParameter("login", normal(login))
        .getResultStream()
        .findFirst();
  }

  Optional<Account> findByPerson(long personId) {
    return em.createNamedQuery("Account.byPerson", Account.class)
        .setParameter("personId", personId)
        .getResultStream()
        .findFirst();
  }

  /** The accounts of these people. */
  List<Account> ofPersons(Collection<Long> personIds) {
    return personIds.isEmpty()
        ? List.of()
        : em.createNamedQuery("Account.byPersons", Account.class)
            .setParameter("personIds", personIds)
            .getResultList();
  }

  /** These accounts; a few hundred at once. */
  List<Account> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createNamedQuery("Account.byIds", Account.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Ids of accounts that belong to nobody in the directory and may come in. */
  List<Long> withoutPerson() {
    return em.createNamedQuery("Account.withoutPerson", Long.class).getResultList();
  }

  /** The accounts that any of these people has, or that has any of their logins; some at once. */
  List<Account> ofAny(List<InviteAccount> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select a from Account a where a.personId in :persons or a.login in :logins",
            Account.class)
        .setParameter("persons", people.stream().map(InviteAccount::personId).toList())
        .setParameter("logins", people.stream().map(one -> normal(one.login())).toList())
        .getResultList();
  }

  /**
   * Active administrators, the longest-serving first; system administrators where there is none.
   */
  List<Helper> helpers(int most) {
    List<Helper> found = helpers(Role.ADMINISTRATOR, most);
    return found.isEmpty() ? helpers(Role.SYSTEM, most) : found;
  }

  private List<Helper> helpers(String role, int most) {
    return em.createNamedQuery("Account.activeInRole", Account.class)
        .setParameter("role", role)
        .setMaxResults(most)
        .getResultStream()
        .map(account -> new Helper(account.displayName(), account.login()))
        .toList();
  }

  long countActiveInRole(String role) {
    return em.createNamedQuery("Account.countActiveInRole", Long.class)
        .setParameter("role", role)
        .getSingleResult();
  }

  /** Writes changes down, so that views carry the new version. */
  void flush() {
    em.flush();
  }

  void add(Account account) {
    addLater(account);
    em.flush();
  }

  /** Leaves writing to the next flush. */
  void addLater(Account account) {
    em.persist(account);
  }

  Page<Account> page(String query, PageRequest request) {
    List<String> words = Names.wanted(query);
    StringBuilder where = new StringBuilder(" from Account a where 1 = 1");
    for (int k = 0; k < words.size(); k++) {
      where.append(" and a.searchKey like :word").append(k);
    }
    List<Account> items =
        with(words, em.createQuery("select a" + where + " order by a.sortKey, a.id", Account.class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .setHint("eclipselink.batch", "a.roles")
            .getResultList();
    long total =
        with(words, em.createQuery("select count(a)" + where, Long.class)).getSingleResult();
    return Page.of(items, request, total);
  }

  private static <T> TypedQuery<T> with(List<String> words, TypedQuery<T> query) {
    for (int k = 0; k < words.size(); k++) {
      query.setParameter("word" + k, "%" + words.get(k) + "%");
    }
    return query;
  }

  static String normal(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }
}
