package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.Separations;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.StaleData;

/** Finds pairs. */
@ApplicationScoped
class RelationshipRepository {
  private static final String THING = "relationship";

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Separations separations;

  Relationship byId(long id) {
    Relationship found = em.find(Relationship.class, id);
    if (found == null) {
      throw new NotFound(THING, id);
    }
    return found;
  }

  /** A pair of that person; somebody else's, and one that was taken back, does not exist (RE2). */
  Relationship ofPerson(long id, long personId) {
    Relationship found = em.find(Relationship.class, id);
    if (found == null
        || !found.involves(personId)
        || found.status() == RelationshipStatus.UNDONE
        || separations.between(found.personOn(Side.MENTEE), found.personOn(Side.MENTOR))) {
      throw new NotFound(THING, id);
    }
    return found;
  }

  /** Makes sure that the pair is what the caller saw, and that nobody changes it meanwhile. */
  Relationship locked(Relationship pair, int version) {
    em.lock(pair, LockModeType.PESSIMISTIC_WRITE);
    if (pair.version() != version) {
      throw new StaleData();
    }
    return pair;
  }

  /**
   * The same for what only an open pair allows: of one that is over that is said, whatever the
   * caller saw.
   */
  Relationship openLocked(Relationship pair, int version) {
    em.lock(pair, LockModeType.PESSIMISTIC_WRITE);
    if (!pair.status().isOpen()) {
      throw RelationshipFailure.alreadyOver();
    }
    return locked(pair, version);
  }

  /** A pair that nobody changes meanwhile. */
  Relationship locked(long id) {
    Relationship pair = byId(id);
    em.refresh(pair, LockModeType.PESSIMISTIC_WRITE);
    return pair;
  }

  /** Those of these pairs that are planned or under way, by id; nobody changes them meanwhile. */
  Map<Long, Relationship> lockedOpen(List<Long> ids) {
    Map<Long, Relationship> found = new HashMap<>();
    em
        .createQuery(
            "select r from Relationship r where r.id in :ids order by r.id", Relationship.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .filter(r -> r.status().isOpen())
        .forEach(r -> found.put(r.id(), r));
    return found;
  }

  List<Relationship> allOfPerson(long personId) {
    var apart = separations.of(personId);
    return em
        .createNamedQuery("Relationship.ofPerson", Relationship.class)
        .setParameter("person", personId)
        .getResultList()
        .stream()
        .filter(pair -> !apart.contains(pair.personOn(pair.sideOf(personId).other())))
        .toList();
  }

  List<Relationship> openOfEnrolment(long enrolmentId) {
    return em.createNamedQuery("Relationship.openOfEnrolment", Relationship.class)
        .setParameter("enrolment", enrolmentId)
        .getResultList();
  }

  /** The pairs of these ids, in the order of the ids. */
  List<Relationship> inOrder(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, Relationship> found = byIds(ids);
    return ids.stream().map(found::get).toList();
  }

  private Map<Long, Relationship> byIds(Collection<Long> ids) {
    Map<Long, Relationship> found = new HashMap<>();
    em.createQuery("select r from Relationship r where r.id in :ids", Relationship.class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(r -> found.put(r.id(), r));
    return found;
  }

  void flush() {
    em.flush();
  }
}
