package org.compagnon.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The list's questions, answered in the database. */
@ApplicationScoped
class ProgrammeSearch {
  private static final String WHERE =
      """
       where (lower(p.nameEn) like :name escape '!' or lower(p.nameFr) like :name escape '!')
       and p.status in :statuses""";

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  /** Programmes that fit, the latest start first. */
  Page<Programme> page(ProgrammeFilter filter, PageRequest request) {
    List<Programme> rows =
        with(
                em.createQuery(
                    "select p from Programme p " + WHERE + " order by p.startsOn desc, p.id desc",
                    Programme.class),
                filter)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    long total =
        with(em.createQuery("select count(p) from Programme p " + WHERE, Long.class), filter)
            .getSingleResult();
    return Page.of(rows, request, total);
  }

  /** Published programmes that are not over before a day, the earliest enrolment first. */
  List<Programme> publishedUntil(LocalDate day) {
    return em.createQuery(
            """
            select p from Programme p where p.status = :published and p.closesOn >= :day
            order by p.enrolmentClosesOn, p.id""",
            Programme.class)
        .setParameter("published", ProgrammeStatus.PUBLISHED)
        .setParameter("day", day)
        .getResultList();
  }

  private static <T> TypedQuery<T> with(TypedQuery<T> query, ProgrammeFilter filter) {
    String words = filter.query() == null ? "" : filter.query().strip().toLowerCase(Locale.ROOT);
    String escaped = words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return query
        .setParameter("name", "%" + escaped + "%")
        .setParameter(
            "statuses",
            filter.status() == null
                ? List.of(ProgrammeStatus.DRAFT, ProgrammeStatus.PUBLISHED)
                : List.of(filter.status()));
  }
}
