package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Sql;

/** Finds and keeps what is known of pairs in one reporting line. */
@ApplicationScoped
class LineFindings {
  private static final String OPEN =
      """
       from line_finding f join relationship r on r.id = f.relationship_id
      where f.state = 'OPEN' and r.status in ('PLANNED', 'ACTIVE')""";

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Sql sql;

  /** What is known of some pairs, by pair; pairs of which nothing is known are left out. */
  Map<Long, LineFinding> of(Collection<Long> relationshipIds) {
    Map<Long, LineFinding> found = new HashMap<>();
    if (!relationshipIds.isEmpty()) {
      em.createQuery(
              "select f from LineFinding f where f.relationshipId in :ids", LineFinding.class)
          .setParameter("ids", List.copyOf(relationshipIds))
          .getResultList()
          .forEach(f -> found.put(f.relationshipId(), f));
    }
    return found;
  }

  Optional<LineFinding> find(long relationshipId) {
    return Optional.ofNullable(of(List.of(relationshipId)).get(relationshipId));
  }

  /**
   * What is to be decided about a pair; nobody else decides it meanwhile.
   *
   * @throws NotFound if nothing was found of the pair
   */
  LineFinding locked(long relationshipId) {
    LineFinding found =
        find(relationshipId).orElseThrow(() -> new NotFound("lineFinding", relationshipId));
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  void add(LineFinding finding) {
    em.persist(finding);
  }

  void flush() {
    em.flush();
  }

  /** Pairs that wait for a decision, the oldest finding first. */
  List<Long> openPairs(Long programmeId, int offset, int size) {
    List<Object> values = new ArrayList<>();
    String where = where(programmeId, values);
    values.add(size);
    values.add(offset);
    return sql.list(
        "select r.id" + where + " order by f.found_at, r.id limit ? offset ?",
        row -> row.getLong(1),
        values);
  }

  long countOpen(Long programmeId) {
    List<Object> values = new ArrayList<>();
    return sql.number("select count(*)" + where(programmeId, values), values);
  }

  private static String where(Long programmeId, List<Object> values) {
    if (programmeId == null) {
      return OPEN;
    }
    values.add(programmeId);
    return OPEN + " and r.programme_id = ?";
  }
}
