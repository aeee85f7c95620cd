package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.StaleData;

/** Finds and keeps enrolments. */
@ApplicationScoped
class EnrolmentRepository {
  private static final int CHUNK = 1_000;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  Enrolment byId(long id) {
    Enrolment enrolment = em.find(Enrolment.class, id);
    if (enrolment == null) {
      throw new NotFound("enrolment", id);
    }
    return enrolment;
  }

  /** Whether there is such a part and it has not ended. */
  boolean takesPart(long id) {
    Enrolment enrolment = em.find(Enrolment.class, id);
    return enrolment != null && enrolment.status() != EnrolmentStatus.WITHDRAWN;
  }

  /** An enrolment at a version; its version counts on even if only skills or interests change. */
  Enrolment byIdAndVersion(long id, int version) {
    Enrolment enrolment = byId(id);
    if (enrolment.version() != version) {
      throw new StaleData();
    }
    em.lock(enrolment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return enrolment;
  }

  /** Enrolments by id with skills and interests: four questions a thousand ids. */
  List<Enrolment> all(Collection<Long> ids) {
    List<Long> wanted = ids.stream().distinct().toList();
    List<Enrolment> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      found.addAll(
          batched(
              "select e from Enrolment e where e.id in :value",
              wanted.subList(from, Math.min(wanted.size(), from + CHUNK))));
    }
    return found;
  }

  /** The same for reading only: nothing is kept in the transaction's memory, however many. */
  List<Enrolment> forReading(Collection<Long> ids) {
    List<Long> wanted = ids.stream().distinct().toList();
    List<Enrolment> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      found.addAll(
          batched(
              em.createQuery("select e from Enrolment e where e.id in :value", Enrolment.class)
                  .setHint("eclipselink.read-only", "true")
                  .setParameter(
                      "value", wanted.subList(from, Math.min(wanted.size(), from + CHUNK)))));
    }
    return found;
  }

  /** What these people have to do with a programme, with skills and interests. */
  List<Enrolment> ofPeople(long programmeId, Collection<Long> personIds) {
    List<Long> wanted = List.copyOf(personIds);
    List<Enrolment> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      found.addAll(
          batched(
              em.createQuery(
                      """
                      select e from Enrolment e
                      where e.personId in :value and e.programmeId = :programme order by e.id""",
                      Enrolment.class)
                  .setParameter("programme", programmeId)
                  .setParameter(
                      "value", wanted.subList(from, Math.min(wanted.size(), from + CHUNK)))));
    }
    return found;
  }

  /** All parts of a person, the newest first. */
  List<Enrolment> ofPerson(long personId) {
    return batched(
        "select e from Enrolment e where e.personId = :value order by e.enrolledAt desc, e.id desc",
        personId);
  }

  private List<Enrolment> batched(String jpql, Object value) {
    return batched(em.createQuery(jpql, Enrolment.class).setParameter("value", value));
  }

  private static List<Enrolment> batched(TypedQuery<Enrolment> query) {
    return query
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "e.skills")
        .setHint("eclipselink.batch", "e.interests")
        .setHint("eclipselink.batch", "e.answers")
        .getResultList();
  }

  /** A person's parts in one programme; at most one a role. */
  List<Enrolment> of(long programmeId, long personId) {
    return em.createQuery(
            """
            select e from Enrolment e
            where e.programmeId = :programmeId and e.personId = :personId order by e.id""",
            Enrolment.class)
        .setParameter("programmeId", programmeId)
        .setParameter("personId", personId)
        .getResultList();
  }

  /** Where an enrolment stands among those that wait in the same programme and role. */
  QueuePlace placeOf(Enrolment enrolment) {
    Object[] counts =
        em.createQuery(
                """
                select count(e), sum(case when e.waitingSince < :since then 1 else 0 end)
                from Enrolment e
                where e.programmeId = :programmeId and e.role = :role
                and e.status = :active and e.pairedAt is null""",
                Object[].class)
            .setParameter("programmeId", enrolment.programmeId())
            .setParameter("role", enrolment.role())
            .setParameter("active", EnrolmentStatus.ACTIVE)
            .setParameter("since", enrolment.times().waitingSince())
            .getSingleResult();
    long before = counts[1] == null ? 0 : ((Number) counts[1]).longValue();
    return new QueuePlace(before + 1, Math.max(before + 1, ((Number) counts[0]).longValue()));
  }

  void add(Enrolment enrolment) {
    em.persist(enrolment);
  }

  void flush() {
    em.flush();
  }

  /** Writes everything and lets go of it; what was read before is detached then. */
  void flushAndForget() {
    em.flush();
    em.clear();
  }
}
