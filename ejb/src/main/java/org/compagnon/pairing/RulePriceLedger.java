package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobContext;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.shared.Sql;

/** The steps of pricing that touch the database, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RulePriceLedger {

  private static final String INSERT =
      """
      insert into round_rule_price (id, round_id, place, rule, field, eligible_pairs,
        mentees_paired, pair_count, total_score, computed_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private ParticipantReader participants;
  @Inject private CriteriaReader criteria;
  @Inject private Sql sql;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** A model to solve and what is lifted in it; nothing in the first. */
  record Question(Relaxation lifted, PairingModel model) {}

  /** What one model's best pairing reaches. */
  record Answer(Relaxation lifted, long eligible, int mentees, int pairs, long score) {}

  /** The round's people under all rules, then without each one. */
  List<Question> questions(long roundId) {
    var round = rounds.byId(roundId);
    var model =
        participants
            .modelOfThen(programmes.byId(round.programmeId()), round.setup(), round.peopleAt())
            .averaged(round.figures().averages());
    var questions = new ArrayList<Question>(List.of(new Question(null, model)));
    for (var lifted : Relaxation.of(round.setup())) {
      var relaxed = criteria.of(round.programmeId(), lifted.setup(), model);
      questions.add(new Question(lifted, model.under(relaxed)));
    }
    return questions;
  }

  /** Replaces the round's prices. */
  void store(long roundId, JobContext job, List<Answer> answers) {
    rounds.lock(roundId);
    sql.update("delete from round_rule_price where round_id = ?", List.of(roundId));
    var now = clock.instant();
    long[] ids = sql.ids("round_rule_price_seq", answers.size());
    var rows = new ArrayList<List<?>>();
    for (var answer : answers) {
      var lifted = answer.lifted();
      rows.add(
          Arrays.asList(
              ids[rows.size()],
              roundId,
              rows.size(),
              lifted == null ? "" : lifted.rule().name(),
              lifted == null ? null : lifted.field(),
              answer.eligible(),
              answer.mentees(),
              answer.pairs(),
              answer.score(),
              now));
    }
    sql.batch(INSERT, rows);
    audit.record(AuditFact.of("pairing.round.price", "pairingRound", roundId));
    job.hold();
  }
}
