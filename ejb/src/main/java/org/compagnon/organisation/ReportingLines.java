package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who is above whom (S82). Not an EJB: whoever asks has checked the caller.
 *
 * <p>For few people the lines are climbed level by level, one question a level; for many, all
 * managers of the organisation are read in one question. Either way the number of questions does
 * not depend on the number of people asked about.
 */
@ApplicationScoped
@Transactional
public class ReportingLines {
  private static final int FEW = 200;
  private static final int DEEPEST = 100;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  /**
   * The managers above each person, nearest first, ending at the top; an empty list for somebody
   * without manager and for unknown ids. People who have left are part of the line.
   */
  public Map<Long, List<Long>> above(Collection<Long> personIds) {
    Map<Long, Long> managers = personIds.size() <= FEW ? climb(personIds) : everybody();
    Map<Long, List<Long>> lines = new LinkedHashMap<>();
    for (Long id : personIds) {
      List<Long> line = new ArrayList<>();
      Long next = managers.get(id);
      while (next != null && line.size() < DEEPEST && !line.contains(next)) {
        line.add(next);
        next = managers.get(next);
      }
      lines.put(id, line);
    }
    return lines;
  }

  /** Whether one of the two is anywhere above the other; false for the same person. */
  public boolean inOneLine(long one, long other) {
    Map<Long, List<Long>> lines = above(List.of(one, other));
    return lines.get(one).contains(other) || lines.get(other).contains(one);
  }

  /** Everybody's managers, read in one question, to be asked about many pairs. */
  public ManagerLines all() {
    return new ManagerLines(everybody());
  }

  /** Whether making somebody the manager of a person would put that person above themselves. */
  boolean wouldCircle(long personId, long managerId) {
    return personId == managerId || above(List.of(managerId)).get(managerId).contains(personId);
  }

  private Map<Long, Long> climb(Collection<Long> personIds) {
    Map<Long, Long> managers = new HashMap<>();
    List<Long> level = List.copyOf(personIds);
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      pairs("select p.id, p.managerId from Person p where p.id in :ids", level)
          .forEach(row -> managers.put((Long) row[0], (Long) row[1]));
      level =
          level.stream()
              .map(managers::get)
              .filter(Objects::nonNull)
              .filter(id -> !managers.containsKey(id))
              .distinct()
              .toList();
    }
    return managers;
  }

  private Map<Long, Long> everybody() {
    Map<Long, Long> managers = new HashMap<>();
    pairs("select p.id, p.managerId from Person p where p.managerId is not null", null)
        .forEach(row -> managers.put((Long) row[0], (Long) row[1]));
    return managers;
  }

  private List<Object[]> pairs(String jpql, List<Long> ids) {
    var query = em.createQuery(jpql, Object[].class);
    if (ids != null) {
      query.setParameter("ids", ids);
    }
    return query.getResultList();
  }
}
