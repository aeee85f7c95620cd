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

/**
 * What a new day means for pairs, in their programme's zone. Each step is a transaction of its own,
 * and doing it again, on whatever node, changes nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PairDays {
  private static final int AT_ONCE = 200;

  @Inject private Sql sql;
  @Inject private Neighbours neighbours;
  @Inject private RelationshipRepository relationships;
  @Inject private PairMails mails;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Programmes with pairs that are planned or under way. */
  List<Long> programmes() {
    return sql.list(
        "select distinct programme_id from relationship where status in ('PLANNED', 'ACTIVE')"
            + " order by programme_id",
        row -> row.getLong(1),
        List.of());
  }

  /** Begins the pairs of a programme whose first day has come. */
  void begin(long programmeId) {
    ProgrammeFacts programme = neighbours.programme(programmeId);
    int begun =
        sql.update(
            "update relationship set status = 'ACTIVE', version = version + 1"
                + " where programme_id = ? and status = 'PLANNED' and starts_on <= ?",
            List.of(programmeId, today(programme)));
    write("relationship.pairs.begin", programme, begun);
  }

  /**
   * Completes some pairs of a programme that has closed, and tells their people.
   *
   * @return whether there may be more; pairs that somebody else is changing wait for the next time
   */
  boolean completeSome(long programmeId) {
    ProgrammeFacts programme = neighbours.programme(programmeId);
    if (!programme.closesOn().isBefore(today(programme))) {
      return false;
    }
    Instant now = clock.instant();
    List<Long> ids =
        sql.list(
            """
            select id from relationship where programme_id = ? and status in ('PLANNED', 'ACTIVE')
            order by id limit ? for update skip locked""",
            row -> row.getLong(1),
            List.of(programmeId, AT_ONCE));
    List<Relationship> pairs = relationships.inOrder(ids);
    pairs.forEach(pair -> pair.complete(now));
    mails.completed(pairs, programme);
    write("relationship.pairs.complete", programme, pairs.size());
    return pairs.size() == AT_ONCE;
  }

  private LocalDate today(ProgrammeFacts programme) {
    return LocalDate.ofInstant(clock.instant(), programme.zone());
  }

  private void write(String action, ProgrammeFacts programme, int pairs) {
    if (pairs > 0) {
      audit.record(AuditFact.of(action, "programme", programme.id()).after(new Turned(pairs)));
    }
  }

  /** How many pairs it concerned. */
  public record Turned(int pairs) {}
}
