package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compagnon.job.JobQueue;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The times that rounds were computed again, with the progress of their jobs. */
@ApplicationScoped
class ReplayRepository {

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private JobQueue jobs;

  void add(RoundReplay replay) {
    em.persist(replay);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  RoundReplay byId(long id) {
    return require(em.find(RoundReplay.class, id), id);
  }

  /** As {@link #byId}, locked against everybody else until the transaction ends. */
  RoundReplay lock(long id) {
    return require(em.find(RoundReplay.class, id, LockModeType.PESSIMISTIC_WRITE), id);
  }

  /** Those of a round, newest first. */
  Page<RoundReplayView> page(long roundId, PageRequest request) {
    var items =
        em.createNamedQuery("RoundReplay.ofRound", RoundReplay.class)
            .setParameter("round", roundId)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    long total =
        em.createNamedQuery("RoundReplay.countOfRound", Long.class)
            .setParameter("round", roundId)
            .getSingleResult();
    return Page.of(views(items), request, total);
  }

  /** Many by id; those that are not known are left out. */
  Map<Long, RoundReplayView> views(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return new HashMap<>();
    }
    var found =
        em.createQuery("select r from RoundReplay r where r.id in :ids", RoundReplay.class)
            .setParameter("ids", Set.copyOf(ids))
            .getResultList();
    return views(found).stream()
        .collect(Collectors.toMap(RoundReplayView::id, Function.identity()));
  }

  RoundReplayView view(RoundReplay replay) {
    return views(List.of(replay)).get(0);
  }

  private List<RoundReplayView> views(List<RoundReplay> replays) {
    var known =
        jobs.find(
            replays.stream()
                .filter(replay -> !replay.isDone())
                .map(RoundReplay::jobId)
                .filter(Objects::nonNull)
                .toList());
    return replays.stream().map(replay -> replay.asView(known.get(replay.jobId()))).toList();
  }

  private static RoundReplay require(RoundReplay found, long id) {
    if (found == null) {
      throw new NotFound("roundReplay", id);
    }
    return found;
  }
}
