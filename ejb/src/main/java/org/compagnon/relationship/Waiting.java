package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.compagnon.shared.Sql;

/** Puts a mentee back into the queue after a pair has ended (S77). */
@ApplicationScoped
class Waiting {
  private static final String PART =
      """
      select waiting_since, paired_at from enrolment
      where id = ? and status <> 'WITHDRAWN'
        and not exists (select 1 from relationship r where r.mentee_enrolment_id = enrolment.id
                          and r.status in ('PLANNED', 'ACTIVE'))
      for update""";
  private static final String AGAIN =
      """
      update enrolment set paired_at = null, waiting_since = ?, waits_again_at = ?,
        paused_at = case when paused_at is null then null else ? end, version = version + 1
      where id = ?""";

  private static final String LEFT_BY_MENTOR =
      """
      select count(*) from relationship r where r.mentee_enrolment_id = ?
        and r.end_reason <> 'GOAL_REACHED'
        and (r.ended_by_person_id = r.mentor_person_id or r.end_reason in ('LEFT', 'WITHDREW', 'LINE'))
        and r.ended_at = (select max(x.ended_at) from relationship x
                          where x.mentee_enrolment_id = r.mentee_enrolment_id)""";

  @Inject private Sql sql;

  /** Since when somebody had waited, and when a mentor was found. */
  private record Part(Instant since, Instant paired) {}

  /** The enrolment waits again from now on, if it still takes part. */
  void again(long menteeEnrolmentId, Instant now) {
    part(menteeEnrolmentId, now, false);
  }

  /** The same where the other side ended the pair: what was waited before counts again. */
  void restored(long menteeEnrolmentId, Instant now) {
    part(menteeEnrolmentId, now, true);
  }

  /** The mentee asks for another mentor, perhaps long after the pair ended. */
  void asked(long menteeEnrolmentId, Instant now) {
    part(menteeEnrolmentId, now, sql.number(LEFT_BY_MENTOR, List.of(menteeEnrolmentId)) > 0);
  }

  private void part(long enrolmentId, Instant now, boolean restored) {
    for (Part part :
        sql.list(
            PART,
            row -> new Part(Sql.instant(row, 1), Sql.instant(row, 2)),
            List.of(enrolmentId))) {
      if (part.paired() == null) {
        // Waits already; asking twice must not begin anew.
        continue;
      }
      Instant since =
          restored && part.paired().isAfter(part.since())
              ? now.minus(Duration.between(part.since(), part.paired()))
              : now;
      sql.update(AGAIN, Arrays.asList(since, now, now, enrolmentId));
    }
  }

  /** Whoever asks for another partner from today on does not pause any more. */
  void endPause(long enrolmentId) {
    sql.update(
        """
        update enrolment set status = 'ACTIVE', paused_until = null, paused_at = null,
          version = version + 1
        where id = ? and status = 'PAUSED'""",
        List.of(enrolmentId));
  }
}
