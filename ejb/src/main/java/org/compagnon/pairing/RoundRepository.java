package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;

/** Rounds, their pairs and the decisions about pairs. */
@ApplicationScoped
class RoundRepository {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  PairingRound byId(long id) {
    return require(em.find(PairingRound.class, id), "pairingRound", id);
  }

  /** The round, locked against everybody else until the transaction ends. */
  PairingRound lock(long id) {
    return require(
        em.find(PairingRound.class, id, LockModeType.PESSIMISTIC_WRITE), "pairingRound", id);
  }

  /** As {@link #lock}, in the version the caller has seen. */
  PairingRound lock(long id, int version) {
    var round = lock(id);
    if (round.version() != version) {
      throw new StaleData();
    }
    return round;
  }

  void add(PairingRound round) {
    em.persist(round);
    em.flush();
  }

  Page<PairingRound> ofProgramme(long programmeId, PageRequest request) {
    var items =
        em.createNamedQuery("PairingRound.ofProgramme", PairingRound.class)
            .setParameter("programme", programmeId)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    return Page.of(items, request, count("PairingRound.countOfProgramme", programmeId));
  }

  /** Rounds by id; ids that are not known are left out. */
  Map<Long, PairingRound> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? new HashMap<>()
        : em.createQuery("select r from PairingRound r where r.id in :ids", PairingRound.class)
            .setParameter("ids", Set.copyOf(ids))
            .getResultStream()
            .collect(Collectors.toMap(PairingRound::id, round -> round));
  }

  /** Number of the next round of a programme, which the caller has locked. */
  int nextNumber(long programmeId) {
    return ofProgramme(programmeId, new PageRequest(0, 1)).items().stream()
        .mapToInt(round -> round.number() + 1)
        .findFirst()
        .orElse(1);
  }

  /** Rounds that are being computed, newest first. */
  List<PairingRound> open(long programmeId) {
    return em.createNamedQuery("PairingRound.inStatus", PairingRound.class)
        .setParameter("programme", programmeId)
        .setParameter("statuses", openStatuses())
        .getResultList();
  }

  boolean hasPair(long id) {
    return em.find(RoundPair.class, id) != null;
  }

  RoundPair pair(long id) {
    return require(em.find(RoundPair.class, id), "pair", id);
  }

  List<RoundPair> pairs(long roundId) {
    return em.createNamedQuery("RoundPair.ofRound", RoundPair.class)
        .setParameter("round", roundId)
        .getResultList();
  }

  /** The mentee's pairs in a round, worst first. */
  List<RoundPair> pairsOfMentee(long roundId, long menteeEnrolmentId) {
    return em.createNamedQuery("RoundPair.ofMentee", RoundPair.class)
        .setParameter("round", roundId)
        .setParameter("mentee", menteeEnrolmentId)
        .getResultList();
  }

  int pairsOfMentor(long roundId, long mentorEnrolmentId) {
    return em.createNamedQuery("RoundPair.countOfMentor", Long.class)
        .setParameter("round", roundId)
        .setParameter("mentor", mentorEnrolmentId)
        .getSingleResult()
        .intValue();
  }

  void add(RoundPair pair) {
    em.persist(pair);
    em.flush();
  }

  void remove(RoundPair pair) {
    em.remove(pair);
    em.flush();
  }

  PairDecision decision(long id) {
    return require(em.find(PairDecision.class, id), "pairDecision", id);
  }

  Page<PairDecision> decisions(long programmeId, PageRequest request) {
    var items =
        em.createNamedQuery("PairDecision.ofProgramme", PairDecision.class)
            .setParameter("programme", programmeId)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    return Page.of(items, request, count("PairDecision.countOfProgramme", programmeId));
  }

  Optional<PairDecision> decision(long programmeId, long menteePersonId, long mentorPersonId) {
    return em.createNamedQuery("PairDecision.aboutTwo", PairDecision.class)
        .setParameter("programme", programmeId)
        .setParameter("mentee", menteePersonId)
        .setParameter("mentor", mentorPersonId)
        .getResultStream()
        .findFirst();
  }

  /** Mentors other than this one that are locked to the mentee. */
  int otherLocks(long programmeId, long menteePersonId, long mentorPersonId) {
    return em.createNamedQuery("PairDecision.countLocksOfMentee", Long.class)
        .setParameter("programme", programmeId)
        .setParameter("mentee", menteePersonId)
        .setParameter("mentor", mentorPersonId)
        .getSingleResult()
        .intValue();
  }

  void add(PairDecision decision) {
    em.persist(decision);
    em.flush();
  }

  void remove(PairDecision decision) {
    em.remove(decision);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** Number of pairs and sum of their scores. */
  long[] totals(long roundId) {
    Object[] row =
        em.createNamedQuery("RoundPair.totals", Object[].class)
            .setParameter("round", roundId)
            .getSingleResult();
    return new long[] {
      ((Number) row[0]).longValue(), row[1] == null ? 0 : ((Number) row[1]).longValue()
    };
  }

  private long count(String query, long programmeId) {
    return em.createNamedQuery(query, Long.class)
        .setParameter("programme", programmeId)
        .getSingleResult();
  }

  private static Set<RoundStatus> openStatuses() {
    return EnumSet.of(RoundStatus.WAITING, RoundStatus.RUNNING);
  }

  private static <T> T require(T found, String thing, long id) {
    if (found == null) {
      throw new NotFound(thing, id);
    }
    return found;
  }
}
