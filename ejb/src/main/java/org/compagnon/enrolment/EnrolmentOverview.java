package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.programme.OverviewContributor;
import org.compagnon.programme.OverviewSheet;
import org.compagnon.programme.ProgrammeOverview.FunnelStep;
import org.compagnon.programme.ProgrammeOverview.ToDecide;
import org.compagnon.programme.ProgrammeOverview.Waiting;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Stage;

/** What a programme's overview says of enrolment: who takes part, and how long mentees wait. */
@ApplicationScoped
class EnrolmentOverview implements OverviewContributor {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private EnrolmentSearch search;
  @Inject private Clock clock;

  @Override
  public void contribute(ProgrammeView programme, OverviewSheet sheet) {
    Instant now = clock.instant();
    LocalDate today = programme.dayAt(now);
    EnrolmentCounts counts = search.counts(programme.id(), today);
    sheet.taking(counts.mentors(), counts.mentees());
    sheet.reached(FunnelStep.ENROLLED, counts.mentors() + counts.mentees() + counts.paused());
    List<Integer> waiting = waitingDays(programme.id(), today, now);
    sheet.waiting(
        new Waiting(
            waiting.size(),
            median(waiting),
            waiting.isEmpty() ? null : waiting.get(waiting.size() - 1),
            median(daysToPair(programme.id()))));
    Stage stage = programme.timeline().stageOn(today);
    if (stage == Stage.PAIRING && !waiting.isEmpty() && counts.places() > 0) {
      sheet.decide(
          new ToDecide(
              "enrolment.decide.pair",
              waiting.size(),
              "/admin/rounds?programme=" + programme.id(),
              programme.timeline().pairingBy()));
    }
  }

  /** Days of waiting of the active mentees without a partner, the shortest first. */
  private List<Integer> waitingDays(long programmeId, LocalDate today, Instant now) {
    return em.createQuery(
            """
            select e.waitingSince from Enrolment e
            where e.programmeId = :id and e.role = :mentee and e.pairedAt is null
              and (e.status = :active or e.status = :paused and e.pause.until <= :today)
            order by e.waitingSince desc""",
            Instant.class)
        .setParameter("id", programmeId)
        .setParameter("mentee", EnrolmentRole.MENTEE)
        .setParameter("active", EnrolmentStatus.ACTIVE)
        .setParameter("paused", EnrolmentStatus.PAUSED)
        .setParameter("today", today)
        .getResultStream()
        .map(since -> days(since, now))
        .toList();
  }

  /** Days from enrolment to the partner of the mentees who have one, the shortest first (S62). */
  private List<Integer> daysToPair(long programmeId) {
    return em.createQuery(
            """
            select e.enrolledAt, e.pairedAt from Enrolment e
            where e.programmeId = :id and e.role = :mentee and e.pairedAt is not null""",
            Object[].class)
        .setParameter("id", programmeId)
        .setParameter("mentee", EnrolmentRole.MENTEE)
        .getResultStream()
        .map(row -> days((Instant) row[0], (Instant) row[1]))
        .sorted()
        .toList();
  }

  private static int days(Instant from, Instant to) {
    return (int) Math.max(0, Duration.between(from, to).toDays());
  }

  /** The median of sorted numbers, rounded down; null for none. */
  static Integer median(List<Integer> sorted) {
    if (sorted.isEmpty()) {
      return null;
    }
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (Integer) ((sorted.get(middle - 1) + sorted.get(middle)) / 2);
  }
}
