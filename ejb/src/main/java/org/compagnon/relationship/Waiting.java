package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.compagnon.shared.Sql;

/** Puts a mentee back into the queue after a pair has ended (S77). */
@ApplicationScoped
class Waiting {
  @Inject private Sql sql;

  /** The enrolment waits again from now on, if it still takes part. */
  void again(long menteeEnrolmentId, Instant now) {
    sql.update(
        """
        update enrolment set paired_at = null, waiting_since = ?, version = version + 1
        where id = ? and status <> 'WITHDRAWN'
          and not exists (select 1 from relationship r where r.mentee_enrolment_id = enrolment.id
                            and r.status in ('PLANNED', 'ACTIVE'))""",
        List.of(now, menteeEnrolmentId));
  }

  /** Whoever asks for another partner from today on does not pause any more. */
  void endPause(long enrolmentId) {
    sql.update(
        """
        update enrolment set status = 'ACTIVE', paused_until = null, version = version + 1
        where id = ? and status = 'PAUSED'""",
        List.of(enrolmentId));
  }
}
