package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.ReportingLines;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.Sql;

/** Turns a proposed round into relationships, and back before the start. */
@ApplicationScoped
class Publishing {

  private static final String OUTDATED =
      """
      select p.id from round_pair p
      join enrolment e on e.id = p.mentee_enrolment_id
      join enrolment r on r.id = p.mentor_enrolment_id
      join person m on m.id = p.mentee_person_id
      join person n on n.id = p.mentor_person_id
      where p.round_id = ? and (e.status <> 'ACTIVE' or r.status <> 'ACTIVE'
        or m.status <> 'ACTIVE' or n.status <> 'ACTIVE'
        or exists (select 1 from relationship x
          where x.mentee_person_id = p.mentee_person_id
            and x.mentor_person_id = p.mentor_person_id and x.status in ('PLANNED', 'ACTIVE'))
        or exists (select 1 from safety_block b
          where b.lifted_at is null
            and (b.lower_person_id = p.mentee_person_id and b.higher_person_id = p.mentor_person_id
              or b.lower_person_id = p.mentor_person_id
                and b.higher_person_id = p.mentee_person_id))
        or exists (select 1 from pairing_round o, pairing_round t
          where t.id = p.round_id and o.programme_id = t.programme_id
            and o.status = 'PUBLISHED' and o.published_at > t.created_at))""";
  private static final String COUNTS =
      """
      select count(distinct mentee_person_id), count(distinct mentor_person_id), count(*),
        count(warning)
      from round_pair where round_id = ?""";
  private static final String IN_ROUND =
      """
      (id in (select mentee_enrolment_id from round_pair where round_id = ?)
        or id in (select mentor_enrolment_id from round_pair where round_id = ?))""";
  private static final String PAIRED =
      "update enrolment set paired_at = ?, version = version + 1 where paired_at is null and "
          + IN_ROUND;
  private static final String NOT_PAIRED =
      "update enrolment set paired_at = null, version = version + 1 where paired_at = ? and "
          + IN_ROUND;

  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private Sql sql;
  @Inject private Approving approving;
  @Inject private PairingMail mail;
  @Inject private ReportingLines lines;
  @Inject private Event<PairingPublished> published;
  @Inject private Event<PairingUndone> undone;
  @Inject private CurrentCaller current;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Counts for a confirmation. */
  private record Counts(int mentees, int mentors, int pairs, int warnings) {}

  /** What the trail keeps of a publication. */
  public record Published(int number, int pairs, String inputHash) {}

  PublishPreview preview(long roundId) {
    var round = publishable(rounds.byId(roundId));
    var programme = programmes.byId(round.programmeId());
    var now = clock.instant();
    var counts = sql.list(COUNTS, Publishing::counts, List.of(roundId)).get(0);
    return new PublishPreview(
        roundId,
        round.version(),
        counts.pairs(),
        counts.mentees(),
        counts.mentors(),
        2 * counts.pairs(),
        round.figures().unpairedCount(),
        counts.warnings(),
        programme.firstDay(now),
        programme.startsOn().minusDays(1),
        programme.undoable(now));
  }

  PairingRound publish(long roundId, int version) {
    var programme = programmes.lock(rounds.byId(roundId).programmeId());
    var round = publishable(rounds.lock(roundId, version));
    approving.requireApproved(round, programme);
    var now = clock.instant();
    var pairs = rounds.pairs(roundId).stream().map(RoundPair::asPublished).toList();
    round.publish(current.find().map(Caller::accountId).orElse(null), now);
    rounds.flush();
    markPaired(PAIRED, now, roundId);
    published.fire(
        new PairingPublished(roundId, programme.id(), programme.firstDay(now), now, pairs));
    mail.tellPublished(roundId, programme, programme.firstDay(now), pairs);
    audit.record(
        AuditFact.of("pairing.round.publish", "pairingRound", roundId)
            .after(new Published(round.number(), pairs.size(), round.figures().inputHash())));
    rounds.flush();
    return round;
  }

  PairingRound undo(long roundId, String reason) {
    var programme = programmes.lock(rounds.byId(roundId).programmeId());
    var round = rounds.lock(roundId).requireStatus(RoundStatus.PUBLISHED);
    var now = clock.instant();
    if (!programme.undoable(now)) {
      throw PairingFailure.tooLateToUndo();
    }
    var pairs = rounds.pairs(roundId).stream().map(RoundPair::asPublished).toList();
    markPaired(NOT_PAIRED, round.publishedAt(), roundId);
    round.undo();
    rounds.flush();
    var mentees =
        pairs.stream().map(PairingPublished.Pair::menteeEnrolmentId).distinct().sorted().toList();
    undone.fire(new PairingUndone(roundId, programme.id(), now, mentees));
    mail.tellUndone(roundId, programme, pairs);
    audit.record(
        AuditFact.of("pairing.round.undo", "pairingRound", roundId)
            .before(new Published(round.number(), pairs.size(), round.figures().inputHash()))
            .because(reason));
    rounds.flush();
    return round;
  }

  private PairingRound publishable(PairingRound round) {
    round.requireStatus(RoundStatus.PROPOSED);
    if (round.figures().pairCount() == 0) {
      throw PairingFailure.nothingToPublish();
    }
    int bosses = inOneLine(round.id()).size();
    if (bosses > 0) {
      throw PairingFailure.inOneLine(bosses);
    }
    int outdated = outdated(round);
    if (outdated > 0) {
      throw PairingFailure.outdated(outdated);
    }
    return round;
  }

  /**
   * Pairs of which somebody is gone, was paired otherwise, or has become the other's boss since.
   */
  int outdated(PairingRound round) {
    var pairs = new HashSet<Long>(sql.list(OUTDATED, row -> row.getLong(1), List.of(round.id())));
    pairs.addAll(inOneLine(round.id()));
    return pairs.size();
  }

  /** Pairs of a round that would put somebody with their boss, near or far, as managers are now. */
  private List<Long> inOneLine(long roundId) {
    var managers = lines.all();
    return sql
        .list(
            "select id, mentee_person_id, mentor_person_id from round_pair where round_id = ?",
            row -> managers.inOneLine(row.getLong(2), row.getLong(3)) ? row.getLong(1) : null,
            List.of(roundId))
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private void markPaired(String command, Instant at, long roundId) {
    sql.update(command, List.of(at.atOffset(ZoneOffset.UTC), roundId, roundId));
  }

  private static Counts counts(ResultSet row) throws SQLException {
    return new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
  }
}
