package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compagnon.shared.Names;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/**
 * The list's questions. Native, because it is searched and sorted by the names of people, who
 * belong to another room: the database has to join what no room may.
 */
@ApplicationScoped
class EnrolmentSearch {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private EnrolmentRepository enrolments;

  /** Enrolments that fit, in the wanted order: three questions and two for skills and interests. */
  Page<Enrolment> page(
      long programmeId, EnrolmentFilter filter, LocalDate today, PageRequest request) {
    List<Object> values = new ArrayList<>();
    String where = where(programmeId, filter, today, values);
    String order =
        filter.sort() == EnrolmentFilter.Sort.WAITING
            ? " order by e.waiting_since, e.id"
            : " order by p.sort_key, e.id";
    List<?> ids =
        query("select e.id" + where + order, values)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    long total = ((Number) query("select count(*)" + where, values).getSingleResult()).longValue();
    List<Long> wanted = ids.stream().map(id -> ((Number) id).longValue()).toList();
    Map<Long, Enrolment> found =
        enrolments.all(wanted).stream()
            .collect(Collectors.toMap(Enrolment::id, Function.identity()));
    return Page.of(wanted.stream().map(found::get).toList(), request, total);
  }

  /** Who takes part today and still works here, in the order of their names. */
  List<Long> personsTakingPart(long programmeId) {
    List<?> ids =
        em.createNativeQuery(
                """
                select e.person_id from enrolment e join person p on p.id = e.person_id
                where e.programme_id = ?1 and e.status <> 'WITHDRAWN' and p.status = 'ACTIVE'
                order by p.sort_key, e.id""")
            .setParameter(1, programmeId)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).distinct().toList();
  }

  /** How many take part on a day, in one question. */
  EnrolmentCounts counts(long programmeId, LocalDate today) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    """
                    select
                      coalesce(sum(case when s = 'ACTIVE' and role = 'MENTOR' then 1 else 0 end), 0),
                      coalesce(sum(case when s = 'ACTIVE' and role = 'MENTEE' then 1 else 0 end), 0),
                      coalesce(sum(case when s = 'ACTIVE' then capacity else 0 end), 0),
                      coalesce(sum(case when s = 'PAUSED' then 1 else 0 end), 0),
                      coalesce(sum(case when s = 'WITHDRAWN' then 1 else 0 end), 0)
                    from (select role, capacity,
                            case when status = 'PAUSED' and paused_until <= ?2 then 'ACTIVE'
                              else status end as s
                          from enrolment where programme_id = ?1) today""")
                .setParameter(1, programmeId)
                .setParameter(2, today)
                .getSingleResult();
    return new EnrolmentCounts(at(row, 0), at(row, 1), at(row, 2), at(row, 3), at(row, 4));
  }

  private static long at(Object[] row, int column) {
    return ((Number) row[column]).longValue();
  }

  private static String where(
      long programmeId, EnrolmentFilter filter, LocalDate today, List<Object> values) {
    StringBuilder sql =
        new StringBuilder(" from enrolment e join person p on p.id = e.person_id where 1 = 1");
    add(sql, values, " and e.programme_id = ?", programmeId);
    for (String word : Names.wanted(filter.query())) {
      add(sql, values, " and p.search_key like ?", "%" + word + "%");
    }
    if (filter.role() != null) {
      add(sql, values, " and e.role = ?", filter.role().name());
    }
    if (filter.status() == EnrolmentStatus.ACTIVE) {
      add(
          sql,
          values,
          " and (e.status = 'ACTIVE' or e.status = 'PAUSED' and e.paused_until <= ?",
          today);
      sql.append(")");
    } else if (filter.status() == EnrolmentStatus.PAUSED) {
      add(sql, values, " and e.status = 'PAUSED' and e.paused_until > ?", today);
    } else if (filter.status() == EnrolmentStatus.WITHDRAWN) {
      sql.append(" and e.status = 'WITHDRAWN'");
    }
    if (filter.paired() != null) {
      sql.append(filter.paired() ? " and e.paired_at is not null" : " and e.paired_at is null");
    }
    return sql.toString();
  }

  /** Adds a condition whose one parameter is its last question mark. */
  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    values.add(value);
    sql.append(condition).append(values.size());
  }

  private Query query(String sql, List<Object> values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
