package org.compagnon.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.job.JobQueue;
import org.compagnon.job.JobView;
import org.compagnon.job.NewJob;
import org.compagnon.organisation.PersonCards;
import org.compagnon.shared.Json;

/**
 * Tells the people a programme is for that they can enrol, in batches of their own transactions.
 * Repeating it, after a crash or because somebody asks again, tells only those not told yet (PR7).
 */
@ApplicationScoped
public class Announcement implements JobHandler {
  static final String TYPE = "programme.announce";
  private static final int BATCH = 200;

  @Inject private PersonCards people;
  @Inject private Telling telling;
  @Inject private JobQueue jobs;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** What the job works on. */
  public record Work(long programmeId) {}

  /** What came out: how many people were told, and to how many the programme is open. */
  public record Told(int told, int eligible) {}

  /**
   * Queues the mails in the running transaction.
   *
   * @throws ProgrammeFailure if it is not published, or enrolment is over
   */
  JobView ask(ProgrammeView programme) {
    Instant now = clock.instant();
    LocalDate closes = programme.timeline().enrolmentClosesOn();
    if (programme.status() != ProgrammeStatus.PUBLISHED) {
      throw ProgrammeFailure.notPublished();
    }
    if (closes.isBefore(programme.dayAt(now))) {
      throw ProgrammeFailure.enrolmentIsOver(closes);
    }
    JobView job =
        jobs.add(
            new NewJob(
                TYPE,
                TYPE + ":" + programme.id(),
                programme.name().en(),
                Json.write(new Work(programme.id()))));
    audit.record(AuditFact.of("programme.announce", "programme", programme.id()));
    return job;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    long id = Json.read(context.parameters(), Work.class).programmeId();
    List<Long> active = people.activeIds();
    int told = 0;
    int eligible = 0;
    for (int from = 0; from < active.size(); from += BATCH) {
      context.progress(from, active.size(), "programme.step.announce");
      List<Long> batch = active.subList(from, Math.min(from + BATCH, active.size()));
      Told some = telling.tell(id, batch, context);
      told += some.told();
      eligible += some.eligible();
    }
    Told all = new Told(told, eligible);
    telling.done(id, all, context);
    return Json.write(all);
  }
}
