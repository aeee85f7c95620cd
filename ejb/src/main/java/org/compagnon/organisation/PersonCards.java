package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.organisation.importing.Mail;
import org.compagnon.shared.NotFound;

/**
 * People for other rooms, by what they are known by. Not an EJB: whoever asks has checked the
 * caller. The number of questions to the database does not grow with the number of people (one
 * round a thousand).
 */
@ApplicationScoped
@Transactional
public class PersonCards {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private PersonRepository people;

  /**
   * One person, active or not.
   *
   * @throws NotFound if there is none
   */
  public PersonCard byId(long id) {
    return people.byId(id).asCard();
  }

  /** One person, active or not. */
  public Optional<PersonCard> find(long id) {
    return people.find(id).map(Person::asCard);
  }

  /** People by id, in the order of their names; unknown ids are left out. */
  public Map<Long, PersonCard> byIds(Collection<Long> ids) {
    Map<Long, PersonCard> cards = new LinkedHashMap<>();
    people.all(ids).forEach(p -> cards.put(p.id(), p.asCard()));
    return cards;
  }

  /** Ids by employee number, exactly as written; unknown numbers are left out. */
  public Map<String, Long> idsByEmployeeNo(Collection<String> numbers) {
    return ids("select p.employeeNo, p.id from Person p where p.employeeNo in :keys", numbers);
  }

  /**
   * Ids by mail address in lower case, whatever the case asked for; unknown addresses are left out.
   */
  public Map<String, Long> idsByMail(Collection<String> addresses) {
    List<String> keys = addresses.stream().map(a -> Mail.key(a.strip())).toList();
    return ids("select p.emailKey, p.id from Person p where p.emailKey in :keys", keys);
  }

  private Map<String, Long> ids(String jpql, Collection<String> keys) {
    Map<String, Long> ids = new HashMap<>();
    List<Object[]> rows =
        PersonRepository.chunked(
            keys,
            part ->
                em.createQuery(jpql, Object[].class).setParameter("keys", part).getResultList());
    rows.forEach(row -> ids.put((String) row[0], (Long) row[1]));
    return ids;
  }

  /** Ids of everybody active, ascending; for rules that look at the whole organisation. */
  public List<Long> activeIds() {
    return em.createQuery(
            "select p.id from Person p where p.status = :active order by p.id", Long.class)
        .setParameter("active", PersonStatus.ACTIVE)
        .getResultList();
  }

  /** How many people are active. */
  public long countActive() {
    return em.createQuery("select count(p) from Person p where p.status = :active", Long.class)
        .setParameter("active", PersonStatus.ACTIVE)
        .getSingleResult();
  }
}
