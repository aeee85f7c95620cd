package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.pairing.PairingPublished;
import org.compagnon.pairing.PairingUndone;
import org.compagnon.shared.Sql;

/**
 * Makes pairs and takes them back, inside the transaction of whoever publishes (RE1). Not an EJB:
 * whoever calls has checked the caller.
 */
@ApplicationScoped
public class RelationshipMaking {
  @Inject private Sql sql;
  @Inject private Neighbours neighbours;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Makes the pairs of a round that is being published. */
  void onPublished(@Observes PairingPublished round) {
    List<NewPair> pairs =
        round.pairs().stream()
            .map(
                p ->
                    new NewPair(
                        p.menteeEnrolmentId(),
                        p.mentorEnrolmentId(),
                        p.menteePersonId(),
                        p.mentorPersonId(),
                        p.score(),
                        p.breakdown()))
            .toList();
    make(round.programmeId(), round.roundId(), round.startsOn(), pairs);
  }

  /** Takes back the pairs of a round that is being undone. */
  void onUndone(@Observes PairingUndone round) {
    undoRound(
        round.roundId(),
        LocalDate.ofInstant(round.at(), neighbours.programme(round.programmeId()).zone()));
  }

  /**
   * Makes pairs that start on the programme's first day, or today where that is past.
   *
   * @param roundId the round they come from; null for pairs that no round made
   * @return how many were made
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int make(long programmeId, Long roundId, List<NewPair> pairs) {
    ProgrammeFacts programme = neighbours.programme(programmeId);
    LocalDate today = LocalDate.ofInstant(clock.instant(), programme.zone());
    LocalDate first = programme.startsOn().isBefore(today) ? today : programme.startsOn();
    return make(programmeId, roundId, first, pairs);
  }

  /**
   * Makes pairs, by batch. A pair whose first day has come in the programme's zone is active at
   * once.
   *
   * @param roundId the round they come from; null for pairs that no round made
   * @param startsOn the first day
   * @return how many were made
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int make(long programmeId, Long roundId, LocalDate startsOn, List<NewPair> pairs) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, neighbours.programme(programmeId).zone());
    RelationshipStatus status =
        startsOn.isAfter(today) ? RelationshipStatus.PLANNED : RelationshipStatus.ACTIVE;
    long[] ids = sql.ids("relationship_seq", pairs.size());
    List<List<?>> rows = new ArrayList<>(pairs.size());
    for (int k = 0; k < ids.length; k++) {
      NewPair pair = pairs.get(k);
      rows.add(
          Arrays.asList(
              ids[k],
              programmeId,
              roundId,
              pair.menteeEnrolmentId(),
              pair.mentorEnrolmentId(),
              pair.menteePersonId(),
              pair.mentorPersonId(),
              pair.score(),
              pair.breakdown(),
              status.name(),
              startsOn,
              now));
    }
    sql.batch(
        """
        insert into relationship
          (id, programme_id, round_id, mentee_enrolment_id, mentor_enrolment_id, mentee_person_id,
           mentor_person_id, score, breakdown, status, starts_on, created_at, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
        rows);
    audit.record(
        AuditFact.of("relationship.pairs.make", "programme", programmeId)
            .after(new Made(roundId, pairs.size(), startsOn.toString())));
    return pairs.size();
  }

  /**
   * Takes back what was made from a round.
   *
   * @param today the day in the programme's zone
   * @return how many pairs were taken back
   * @throws RelationshipFailure if the first day of one of them has come
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int undoRound(long roundId, LocalDate today) {
    long started =
        sql.number(
            "select count(*) from relationship"
                + " where round_id = ? and status <> 'UNDONE' and starts_on <= ?",
            List.of(roundId, today));
    if (started > 0) {
      throw RelationshipFailure.tooLateToUndo();
    }
    int undone =
        sql.update(
            "update relationship set status = 'UNDONE', ended_at = ?, version = version + 1"
                + " where round_id = ? and status = 'PLANNED'",
            List.of(clock.instant(), roundId));
    audit.record(
        AuditFact.of("relationship.pairs.undo", "pairingRound", roundId)
            .after(new Made(roundId, undone, null)));
    return undone;
  }

  /** What the trail says of many pairs at once; each pair is in the round's own rows. */
  public record Made(Long roundId, int pairs, String startsOn) {}
}
