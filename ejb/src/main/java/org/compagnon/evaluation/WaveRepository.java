package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;

/** Finds and keeps waves and their invitations. */
@ApplicationScoped
class WaveRepository {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  SurveyWave byId(long id) {
    SurveyWave wave = em.find(SurveyWave.class, id);
    if (wave == null) {
      throw new NotFound("wave", id);
    }
    return wave;
  }

  /** A wave, as it is now, that nobody else changes until the end of the transaction. */
  SurveyWave locked(long id) {
    SurveyWave wave = byId(id);
    em.refresh(wave, LockModeType.PESSIMISTIC_WRITE);
    return wave;
  }

  /** Writes what has changed so far, before plain SQL looks at it. */
  void flush() {
    em.flush();
  }

  SurveyWave locked(long id, int version) {
    SurveyWave wave = locked(id);
    if (wave.version() != version) {
      throw new StaleData();
    }
    return wave;
  }

  List<SurveyWave> page(PageRequest request) {
    return em.createNamedQuery("SurveyWave.all", SurveyWave.class)
        .setFirstResult(request.offset())
        .setMaxResults(request.size())
        .getResultList();
  }

  long count() {
    return em.createNamedQuery("SurveyWave.count", Long.class).getSingleResult();
  }

  List<SurveyWave> ofProgramme(long programmeId) {
    return em.createNamedQuery("SurveyWave.ofProgramme", SurveyWave.class)
        .setParameter("programmeId", programmeId)
        .getResultList();
  }

  /** The open wave with a key of {@link SurveyWave#keyOf}. */
  Optional<SurveyWave> open(String key) {
    return em.createNamedQuery("SurveyWave.open", SurveyWave.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Open waves whose last day lies before a day. */
  List<SurveyWave> openWithLastDayBefore(LocalDate day) {
    return em.createNamedQuery("SurveyWave.over", SurveyWave.class)
        .setParameter("day", day)
        .getResultList();
  }

  void add(SurveyWave wave) {
    em.persist(wave);
    em.flush();
  }

  void add(WaveInvitation invitation) {
    em.persist(invitation);
  }

  /** An invitation of a person; somebody else's is not found. */
  WaveInvitation invitation(long id, long personId) {
    WaveInvitation invitation = em.find(WaveInvitation.class, id);
    if (invitation == null || invitation.personId() != personId) {
      throw new NotFound("invitation", id);
    }
    return invitation;
  }

  /** The same, and nobody else changes it until the end of the transaction. */
  WaveInvitation lockedInvitation(long id, long personId) {
    WaveInvitation invitation = invitation(id, personId);
    em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
    return invitation;
  }

  List<WaveInvitation> openInvitations(long personId) {
    return em.createNamedQuery("WaveInvitation.openOf", WaveInvitation.class)
        .setParameter("personId", personId)
        .getResultList();
  }

  /** Invitations by status, for several waves in one query. */
  Map<Long, Map<InvitationStatus, Long>> counts(Collection<Long> waves) {
    Map<Long, Map<InvitationStatus, Long>> counts = new HashMap<>();
    if (waves.isEmpty()) {
      return counts;
    }
    em.createNamedQuery("WaveInvitation.counts", Object[].class)
        .setParameter("waves", waves)
        .getResultStream()
        .forEach(
            row ->
                counts
                    .computeIfAbsent((Long) row[0], id -> new EnumMap<>(InvitationStatus.class))
                    .put((InvitationStatus) row[1], (Long) row[2]));
    return counts;
  }
}
