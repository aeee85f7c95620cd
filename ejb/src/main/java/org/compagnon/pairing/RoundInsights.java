package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobQueue;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.Json;
import org.compagnon.shared.NotFound;

/**
 * What changes of a round would cost, and which change would help somebody without a mentor.
 * Everything is measured exactly against the best pairing of the people and decisions of today,
 * which is computed for each question; nothing is stored. Where that would take more than a moment
 * ({@link #takesLong}), a background job answers. What is computed at once is computed without a
 * transaction: people are read in a short one beforehand.
 */
@Stateless
@DenyAll
public class RoundInsights {
  @Inject private RoundRepository rounds;
  @Inject private PairingRounds copying;
  @Inject private InsightWriting writing;
  @Inject private RemedyWriting remedies;
  @Inject private InsightAnswering answering;
  @Inject private JobQueue jobs;
  @Inject private AuditTrail audit;
  @Inject private CurrentCaller current;

  /**
   * Second choices of the two of a pair, and what forcing, forbidding and one more place cost.
   *
   * @throws PairingFailure if one of the two takes no part any more, it would not fit in memory, or
   *     it takes long
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public PairInsight pair(long pairId) {
    var pair = rounds.pair(pairId);
    return between(pair.roundId(), pair.menteeEnrolmentId(), pair.mentorEnrolmentId());
  }

  /** The same for any two people of a round. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public PairInsight between(long roundId, long menteeEnrolmentId, long mentorEnrolmentId) {
    return writing.pair(
        quick(roundId, InsightKind.PAIR),
        menteeEnrolmentId,
        mentorEnrolmentId,
        current.language(),
        Solving.QUIETLY);
  }

  /**
   * Where a round is under strain: blocking pairs, and mentors with too few places.
   *
   * @throws PairingFailure if it would not fit in memory, or it takes long
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public RoundInsight round(long roundId) {
    return writing.round(quick(roundId, InsightKind.ROUND), current.language(), Solving.QUIETLY);
  }

  /**
   * The changes of one rule or one place that would pair somebody, the smallest first (B3).
   *
   * @throws PairingFailure if the person takes no part, it would not fit in memory, or it takes
   *     long
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public Remedies remedies(long roundId, long menteeEnrolmentId) {
    return remedies.of(
        quick(roundId, InsightKind.REMEDIES),
        menteeEnrolmentId,
        current.language(),
        Solving.QUIETLY);
  }

  /** Whether the answer takes more than a moment, so that it must be asked for ({@link #ask}). */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public boolean takesLong(long roundId, @NotNull InsightKind kind) {
    return kind.takesLong(rounds.byId(roundId).figures().eligiblePairs());
  }

  /** Lets a background job answer a question, in the caller's language. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public JobView ask(@NotNull @Valid AskInsight question) {
    audit.record(AuditFact.of("pairing.round.askCost", "pairingRound", question.roundId()));
    return answering.ask(question, current.language());
  }

  /** The same about the two of a pair. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public JobView askPair(long pairId) {
    var pair = rounds.pair(pairId);
    return ask(
        new AskInsight(
            pair.roundId(), InsightKind.PAIR, pair.menteeEnrolmentId(), pair.mentorEnrolmentId()));
  }

  /**
   * What became of a question of the caller's own.
   *
   * @throws NotFound if there is none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public AskedInsight asked(long jobId) {
    JobView job = own(jobId);
    if (job.status() != JobStatus.DONE) {
      return new AskedInsight(job, null, null, null);
    }
    var answer = Json.read(job.result(), InsightWork.Answer.class);
    return new AskedInsight(job, answer.pair(), answer.round(), answer.remedies());
  }

  /** Stops answering a question of the caller's own. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public void stop(long jobId) {
    jobs.cancel(own(jobId).id());
  }

  private JobView own(long jobId) {
    return jobs.find(jobId)
        .filter(job -> job.type().equals(InsightWork.TYPE))
        .filter(job -> Objects.equals(job.createdById(), current.get().accountId()))
        .orElseThrow(() -> new NotFound("job", jobId));
  }

  private PairingRound quick(long roundId, InsightKind kind) {
    var round = rounds.byId(roundId);
    if (kind.takesLong(round.figures().eligiblePairs())) {
      throw PairingFailure.takesLong(round.figures().eligiblePairs());
    }
    return round;
  }

  /**
   * Tries a change in a copy of the round, to be compared with it.
   *
   * @throws org.compagnon.shared.InvalidInput if the round's rules have no such step
   * @throws PairingFailure if the round was not computed, or another one is being computed
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView tryRemedy(@Valid TryRemedy command) {
    var rules = rounds.byId(command.roundId()).setup().rules();
    var step = RemedyWriting.step(rules, command);
    var name = RemedyWords.change(step, current.language());
    return copying.copy(new CopyRound(command.roundId(), name, step.rules(), null, null, null));
  }
}
