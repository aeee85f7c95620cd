package org.compagnon.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.compagnon.programme.ProgrammeLookup;

/** Ends the pauses whose day has come, a little after every full hour (EN4). */
@Singleton
@Startup
@DependsOn("Database")
public class PauseTimer {
  private static final int AT_ONCE = 200;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Participation participation;
  @Inject private ProgrammeLookup programmes;
  @Inject private Clock clock;

  /** For the container; the pauses that are left come with the next hour. */
  @PermitAll
  @Schedule(hour = "*", minute = "4", persistent = false)
  public void endPauses() {
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
