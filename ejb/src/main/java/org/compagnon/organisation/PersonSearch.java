package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.compagnon.organisation.DirectoryFacets.Facet;
import org.compagnon.shared.Names;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The directory's questions, composed of what is asked for and answered in the database. */
@ApplicationScoped
class PersonSearch {
  private static final int MOST_FACETS = 500;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  Page<PersonSummary> page(PersonFilter filter, PageRequest request) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    var rows = cb.createQuery(Person.class);
    Root<Person> row = rows.from(Person.class);
    rows.select(row)
        .where(conditions(cb, row, filter))
        .orderBy(cb.asc(row.get("sortKey")), cb.asc(row.get("id")));
    var count = cb.createQuery(Long.class);
    Root<Person> counted = count.from(Person.class);
    count.select(cb.count(counted)).where(conditions(cb, counted, filter));
    List<Person> found =
        em.createQuery(rows)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    return Page.of(summaries(found), request, em.createQuery(count).getSingleResult());
  }

  private List<PersonSummary> summaries(List<Person> people) {
    List<Long> managerIds =
        people.stream().map(Person::managerId).filter(Objects::nonNull).distinct().toList();
    Map<Long, String> names =
        managerIds.isEmpty()
            ? Map.of()
            : em.createQuery(
                    "select p.id, p.givenName, p.familyName from Person p where p.id in :ids",
                    Object[].class)
                .setParameter("ids", managerIds)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> r[1] + " " + r[2]));
    return people.stream()
        .map(p -> p.asSummary(p.managerId() == null ? null : names.get(p.managerId())))
        .toList();
  }

  Page<PersonRef> reports(long managerId, PageRequest request) {
    List<PersonRef> items =
        em.createQuery(
                """
                select p from Person p where p.managerId = :id and p.status = :active
                order by p.sortKey, p.id""",
                Person.class)
            .setParameter("id", managerId)
            .setParameter("active", PersonStatus.ACTIVE)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(Person::asRef)
            .toList();
    return Page.of(items, request, countReports(managerId));
  }

  long countReports(long managerId) {
    return em.createQuery(
            "select count(p) from Person p where p.managerId = :id and p.status = :active",
            Long.class)
        .setParameter("id", managerId)
        .setParameter("active", PersonStatus.ACTIVE)
        .getSingleResult();
  }

  DirectoryFacets facets() {
    return new DirectoryFacets(facet("unit"), facet("country"), facet("level"));
  }

  private List<Facet> facet(String attribute) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    Root<Person> person = query.from(Person.class);
    query
        .multiselect(person.get(attribute), cb.count(person))
        .where(
            cb.isNotNull(person.get(attribute)),
            cb.equal(person.get("status"), PersonStatus.ACTIVE))
        .groupBy(person.get(attribute))
        .orderBy(cb.asc(person.get(attribute)));
    return em.createQuery(query)
        .setMaxResults(MOST_FACETS)
        .getResultStream()
        .map(t -> new Facet(String.valueOf(t.get(0)), (Long) t.get(1)))
        .toList();
  }

  private static Predicate[] conditions(CriteriaBuilder cb, Root<Person> person, PersonFilter f) {
    List<Predicate> all = new ArrayList<>();
    Names.wanted(f.query()).forEach(w -> all.add(cb.like(person.get("searchKey"), "%" + w + "%")));
    if (isGiven(f.unit())) {
      all.add(cb.equal(person.get("unit"), f.unit().strip()));
    }
    if (isGiven(f.country())) {
      all.add(cb.equal(person.get("country"), f.country().strip()));
    }
    if (f.level() != null) {
      all.add(cb.equal(person.get("level"), f.level()));
    }
    if (f.status() != null) {
      all.add(cb.equal(person.get("status"), f.status()));
    }
    return all.toArray(Predicate[]::new);
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }
}
