package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.compagnon.programme.ProgrammeLookup;

/** Ends pauses, some hundred in one transaction (EN4). */
@ApplicationScoped
class PauseEnding {
  private static final int AT_ONCE = 200;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Participation participation;
  @Inject private ProgrammeLookup programmes;
  @Inject private Clock clock;

  /** Ends those whose day has come in their programme's zone; the longest overdue first. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void endDue() {
    List<Enrolment> paused =
        em.createQuery(
                """
                select e from Enrolment e where e.status = :paused and (e.pause.until <= :tomorrow
                  or e.programmeId in (select p.id from Programme p where p.closesOn < :tomorrow))
                order by e.pause.until, e.id""",
                Enrolment.class)
            .setParameter("paused", EnrolmentStatus.PAUSED)
            .setParameter("tomorrow", clock.instant().atOffset(ZoneOffset.UTC).toLocalDate())
            .setMaxResults(AT_ONCE)
            .getResultList();
    for (Enrolment enrolment : paused) {
      var today = PauseDay.of(programmes.byId(enrolment.programmeId()), clock.instant());
      if (enrolment.statusOn(today) == EnrolmentStatus.ACTIVE) {
        participation.comeBack(enrolment, null);
      }
    }
  }
}
