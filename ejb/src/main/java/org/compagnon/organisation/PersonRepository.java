package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.compagnon.organisation.importing.Mail;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.StaleData;

/** Finds and keeps people. */
@ApplicationScoped
class PersonRepository {
  /** How many ids one question holds. */
  static final int CHUNK = 1_000;

  private static final int DEEPEST = 100;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  Person byId(long id) {
    return find(id).orElseThrow(() -> new NotFound("person", id));
  }

  Person byIdAndVersion(long id, int version) {
    Person person = byId(id);
    if (person.version() != version) {
      throw new StaleData();
    }
    em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return person;
  }

  Optional<Person> find(long id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  Optional<Person> findByNumber(String number) {
    return em.createNamedQuery("Person.byNumber", Person.class)
        .setParameter("number", number.strip())
        .getResultStream()
        .findFirst();
  }

  Optional<Person> findByMail(String mail) {
    return em.createNamedQuery("Person.byMail", Person.class)
        .setParameter("key", Mail.key(mail.strip()))
        .getResultStream()
        .findFirst();
  }

  void add(Person person) {
    em.persist(person);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** The people of these ids with their languages, by name: two questions a thousand ids. */
  List<Person> all(Collection<Long> ids) {
    return chunked(
        ids,
        part ->
            em.createNamedQuery("Person.cards", Person.class)
                .setParameter("ids", part)
                .setHint("eclipselink.batch", "p.languages")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList());
  }

  /** The line above a person, nearest first. */
  List<Person> managersOf(Person person) {
    List<Person> line = new ArrayList<>();
    Set<Long> seen = new LinkedHashSet<>();
    Long next = person.managerId();
    while (next != null && seen.add(next) && line.size() < DEEPEST) {
      Person manager = byId(next);
      line.add(manager);
      next = manager.managerId();
    }
    return line;
  }

  /** Asks a question about many ids in parts that a statement can hold; ids are asked for once. */
  static <T, K> List<T> chunked(Collection<K> keys, Function<List<K>, List<T>> question) {
    List<K> distinct = List.copyOf(new LinkedHashSet<>(keys));
    List<T> all = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += CHUNK) {
      all.addAll(question.apply(distinct.subList(from, Math.min(distinct.size(), from + CHUNK))));
    }
    return all;
  }
}
