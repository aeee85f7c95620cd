package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.shared.Sql;

/** What a new day means for pairs, in their programme's zone. */
@ApplicationScoped
class PairDays {
  @Inject private Sql sql;
  @Inject private Neighbours neighbours;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Begins and completes pairs; doing it again changes nothing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void turn() {
    Instant now = clock.instant();
    List<Long> programmes =
        sql.list(
            "select distinct programme_id from relationship where status in ('PLANNED', 'ACTIVE')"
                + " order by programme_id",
            row -> row.getLong(1),
            List.of());
    for (ProgrammeFacts programme : neighbours.programmes(programmes).values()) {
      LocalDate today = LocalDate.ofInstant(now, programme.zone());
      begin(programme, today);
      if (programme.closesOn().isBefore(today)) {
        complete(programme, now);
      }
    }
  }

  private void begin(ProgrammeFacts programme, LocalDate today) {
    int begun =
        sql.update(
            "update relationship set status = 'ACTIVE', version = version + 1"
                + " where programme_id = ? and status = 'PLANNED' and starts_on <= ?",
            List.of(programme.id(), today));
    write("relationship.pairs.begin", programme, begun);
  }

  private void complete(ProgrammeFacts programme, Instant now) {
    int completed =
        sql.update(
            "update relationship set status = 'COMPLETED', ended_at = ?, version = version + 1"
                + " where programme_id = ? and status = 'ACTIVE'",
            List.of(now, programme.id()));
    write("relationship.pairs.complete", programme, completed);
  }

  private void write(String action, ProgrammeFacts programme, int pairs) {
    if (pairs > 0) {
      audit.record(AuditFact.of(action, "programme", programme.id()).after(new Turned(pairs)));
    }
  }

  /** How many pairs it concerned. */
  public record Turned(int pairs) {}
}
