package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobContext;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.algorithm.RowsResult;
import org.compagnon.pairing.algorithm.ScoreRows;
import org.compagnon.pairing.scoring.Averages;
import org.compagnon.pairing.scoring.PairingModel;

/**
 * The steps of a round's computation that touch the database, each in a transaction of its own. A
 * step that writes holds the job at its end, so that of two nodes that compute one round only the
 * one whose turn it is writes anything.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RoundLedger {

  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private ParticipantReader participants;
  @Inject private CriteriaReader criteria;
  @Inject private RoundStore store;
  @Inject private RoundFiles files;
  @Inject private Favouring following;
  @Inject private RoundNews news;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * What a computation begins with.
   *
   * @param known averages that are taken as they are, while others are to be worked out; null where
   *     there is nothing to work out: a round that follows another one keeps the averages of that
   */
  record Begun(PairingModel model, Averages known) {}

  /**
   * Marks the round as running and reads its people as of when it was asked for; empty where it was
   * computed already and only its job had not ended.
   */
  Optional<Begun> begin(long roundId, JobContext job) {
    var round = rounds.lock(roundId);
    if (!round.status().isOpen()) {
      return Optional.empty();
    }
    round.begin();
    var model =
        participants.modelOfThen(
            programmes.byId(round.programmeId()),
            round.setup(),
            round.peopleAt(),
            round.following().declined());
    round.tookPeople(model.peopleHash());
    job.hold();
    var figures = round.figures();
    Long followed = round.following().followsId();
    if (!figures.averagesCount()) {
      return Optional.of(new Begun(model, null));
    }
    return followed == null
        ? Optional.of(new Begun(model, known(round, model)))
        : Optional.of(new Begun(model.averaged(rounds.byId(followed).figures().averages()), null));
  }

  /** The figures of the round that this one tries a change of, as far as they mean the same. */
  private Averages known(PairingRound round, PairingModel model) {
    Long copyOf = round.then().copyOfId();
    if (copyOf == null) {
      return Averages.NONE;
    }
    var original = rounds.byId(copyOf);
    var before = criteria.of(round.programmeId(), original.setup(), model);
    return original.figures().averages().kept(before, model.criteria());
  }

  /** The scores to solve with: where it follows another round, that one's pairs are favoured. */
  ScoreRows rows(long roundId, PairingModel model) {
    return following.rows(rounds.byId(roundId), model);
  }

  /**
   * Stores the answer whole.
   *
   * @throws PairingFailure if the round is not being computed any more
   */
  void propose(
      long roundId,
      JobContext job,
      PairingModel model,
      RowsResult solved,
      List<RoundStore.Unpaired> unpaired) {
    var round = rounds.lock(roundId).requireStatus(RoundStatus.RUNNING);
    var problem = solved.problem();
    var result = solved.result();
    var pairs = following.plain(round, model, result.pairs());
    store.replace(roundId, model, pairs, unpaired);
    var averages = model.criteria().averages();
    var notes = averages == null ? List.<String>of() : averages.notes();
    var hash = files.keep(roundId, problem, result, notes, solved.complete());
    var outcome =
        new RoundOutcome(
            hash,
            result.engineVersion(),
            problem.mentees(),
            problem.mentors(),
            solved.eligiblePairs(),
            result.pairs().size(),
            unpaired.size(),
            pairs.stream().mapToLong(PairingResult.Pair::score).sum());
    round.propose(outcome, clock.instant());
    if (averages != null) {
      round.figures().averaged(averages);
    }
    news.tellProposed(round);
    audit.record(AuditFact.of("pairing.round.compute", "pairingRound", roundId).after(outcome));
    job.hold();
  }

  /** Says that it was stopped; nothing where it is over already. */
  void cancel(long roundId, JobContext job) {
    var round = rounds.lock(roundId);
    if (!round.status().isOpen()) {
      return;
    }
    round.cancel();
    job.hold();
    audit.record(AuditFact.of("pairing.round.cancel", "pairingRound", roundId));
  }

  /** Says why it failed; nothing where it is over already. */
  void fail(long roundId, JobContext job, String key) {
    var round = rounds.lock(roundId);
    if (!round.status().isOpen()) {
      return;
    }
    round.fail(key);
    job.hold();
    audit.record(AuditFact.of("pairing.round.fail", "pairingRound", roundId).because(key));
  }
}
