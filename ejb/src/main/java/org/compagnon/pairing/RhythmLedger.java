package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobQueue;
import org.compagnon.job.NewJob;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;
import org.compagnon.shared.Sql;

/** What happens on the days on which programmes pair new people; transactions of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RhythmLedger {

  private static final String DUE =
      "select programme_id, next_on from pairing_rhythm where next_on <= ? order by programme_id";

  /** People enrolled, or mentees waiting again, since a moment; and somebody without a mentor. */
  private static final String NEW =
      """
      select count(*) from enrolment e join person p on p.id = e.person_id
      where e.programme_id = ? and e.status = 'ACTIVE' and p.status = 'ACTIVE'
        and (e.enrolled_at > ? or e.waits_again_at > ?)
        and (e.role = 'MENTOR' or (select count(*) from relationship x
          where x.mentee_enrolment_id = e.id and x.status in ('PLANNED', 'ACTIVE')) < ?)""";

  private static final String WAITING =
      """
      select count(*) from enrolment e join person p on p.id = e.person_id
      where e.programme_id = ? and e.status = 'ACTIVE' and p.status = 'ACTIVE'
        and e.role = 'MENTEE' and (select count(*) from relationship x
          where x.mentee_enrolment_id = e.id and x.status in ('PLANNED', 'ACTIVE')) < ?""";

  private static final String LATEST =
      """
      select coalesce(people_at, created_at) from pairing_round
      where programme_id = ? and status in ('PROPOSED', 'PUBLISHED')
        and replaced_by_id is null and (follow_state is null or follow_state = 'KEPT')
      order by number desc limit 1""";

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private ProgrammeReader programmes;
  @Inject private RoundStarting starting;
  @Inject private JobQueue jobs;
  @Inject private Sql sql;
  @Inject private Clock clock;

  private record Due(long programmeId, LocalDate day) {}

  /** Queues the programmes whose day has come in their own zone; the same day only once. */
  void queueDue() {
    var now = clock.instant();
    var latest = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    var due =
        sql.list(
            DUE,
            row -> new Due(row.getLong(1), row.getObject(2, LocalDate.class)),
            List.of(latest));
    for (var one : due) {
      var programme = programmes.byId(one.programmeId());
      if (!one.day().isAfter(programme.today(now))) {
        jobs.add(
            new NewJob(
                RhythmWork.TYPE,
                RhythmWork.TYPE + ":" + one.programmeId() + ":" + one.day(),
                programme.name().in(Language.EN),
                Json.write(new RhythmWork.Work(one.programmeId(), one.day()))));
      }
    }
  }

  /**
   * Starts the round of a day where somebody new waits, and sets the next day.
   *
   * @return the round; empty where nobody new waits, or the day was dealt with already
   */
  Optional<Long> pair(long programmeId, LocalDate day, JobContext job) {
    var programme = programmes.lock(programmeId);
    var rhythm = em.find(PairingRhythm.class, programmeId);
    if (rhythm == null || !day.equals(rhythm.nextOn())) {
      return Optional.empty();
    }
    rhythm.came(programme.today(clock.instant()));
    Optional<Long> round = Optional.empty();
    if (programme.open() && somebodyNew(programme)) {
      var started = starting.start(programme, programme.setup());
      started.following().startedByItself();
      em.flush();
      round = Optional.of(started.id());
    }
    job.hold();
    return round;
  }

  private boolean somebodyNew(ProgrammeFacts programme) {
    long waiting = sql.number(WAITING, List.of(programme.id(), programme.demand()));
    if (waiting == 0) {
      return false;
    }
    var latest = sql.list(LATEST, row -> Sql.instant(row, 1), List.of(programme.id()));
    return latest.isEmpty()
        || sql.number(
                NEW, List.of(programme.id(), latest.get(0), latest.get(0), programme.demand()))
            > 0;
  }
}
