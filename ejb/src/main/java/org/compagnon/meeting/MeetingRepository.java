package org.compagnon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;

/** Finds and keeps meetings. */
@ApplicationScoped
class MeetingRepository {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  Optional<Meeting> find(long id) {
    return Optional.ofNullable(em.find(Meeting.class, id));
  }

  List<Meeting> ofPair(long relationshipId, PageRequest request) {
    return em.createNamedQuery("Meeting.ofPair", Meeting.class)
        .setParameter("pair", relationshipId)
        .setFirstResult(request.offset())
        .setMaxResults(request.size())
        .getResultList();
  }

  long countOfPair(long relationshipId) {
    return em.createNamedQuery("Meeting.countOfPair", Long.class)
        .setParameter("pair", relationshipId)
        .getSingleResult();
  }

  Meeting locked(Meeting meeting, int version) {
    em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
    if (meeting.version() != version) {
      throw new StaleData();
    }
    return meeting;
  }

  void add(Meeting meeting) {
    em.persist(meeting);
    em.flush();
  }

  void remove(Meeting meeting) {
    em.remove(meeting);
    em.flush();
  }

  void flush() {
    em.flush();
  }
}
