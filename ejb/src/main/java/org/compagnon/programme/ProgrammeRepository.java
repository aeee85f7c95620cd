package org.compagnon.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.StaleData;

/** Finds and keeps programmes. */
@ApplicationScoped
class ProgrammeRepository {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  Programme byId(long id) {
    return find(id).orElseThrow(() -> new NotFound("programme", id));
  }

  Programme byIdAndVersion(long id, int version) {
    Programme programme = byId(id);
    if (programme.version() != version) {
      throw new StaleData();
    }
    em.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return programme;
  }

  Optional<Programme> find(long id) {
    return Optional.ofNullable(em.find(Programme.class, id));
  }

  List<Programme> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select p from Programme p where p.id in :ids", Programme.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  void add(Programme programme) {
    em.persist(programme);
    em.flush();
  }

  void flush() {
    em.flush();
  }
}
