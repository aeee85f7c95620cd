package org.compagnon.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.shared.Sql;

/** Who does not want to be asked to become a mentor (WA4). */
@ApplicationScoped
class Refusals {
  @Inject private Sql sql;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  boolean mayBeAsked(long personId) {
    return sql.number(
            "select count(*) from mentor_invitation_refusal where person_id = ?", List.of(personId))
        == 0;
  }

  /** Keeps what they want; saying the same again changes nothing. */
  void letAsk(long personId, boolean allowed) {
    if (mayBeAsked(personId) == allowed) {
      return;
    }
    if (allowed) {
      sql.update("delete from mentor_invitation_refusal where person_id = ?", List.of(personId));
    } else {
      sql.update(
          "insert into mentor_invitation_refusal (person_id, since) values (?, ?)",
          List.of(personId, clock.instant()));
    }
    audit.record(
        AuditFact.of(
            allowed ? "waiting.invitation.allow" : "waiting.invitation.refuse",
            "person",
            personId));
  }
}
