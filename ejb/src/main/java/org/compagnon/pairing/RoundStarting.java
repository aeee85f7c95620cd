package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobQueue;
import org.compagnon.job.NewJob;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;

/** Starts and stops computations: one at a time in a programme. */
@ApplicationScoped
class RoundStarting {

  @Inject private RoundRepository rounds;
  @Inject private JobQueue jobs;
  @Inject private RoundViews views;
  @Inject private CurrentCaller current;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Starts a round of a locked programme, or finds the one that computes the same. */
  PairingRound start(ProgrammeFacts programme, PairingSetup setup) {
    return start(programme, setup, null, null);
  }

  /**
   * Starts a round of a locked programme with the people of today, in which the pairs of another
   * round are favoured.
   *
   * @param declined a pair that is not to be proposed again; null for none
   */
  PairingRound follow(
      ProgrammeFacts programme,
      PairingRound original,
      int stayBonus,
      RoundFollowing.Two declined,
      String reason) {
    if (!programme.open()) {
      throw PairingFailure.programmeNotOpen();
    }
    running(programme.id(), null, null);
    var round = fresh(programme, original.setup());
    round.figures().scoresLike(original.figures());
    round.following().follow(original.id(), stayBonus);
    if (declined != null) {
      round.following().declined(declined, reason);
    }
    return queue(programme, round, original.setup(), reason);
  }

  /**
   * Starts a named copy of a computed round of a locked programme: its people under another setup.
   *
   * @throws PairingFailure if the round was never computed
   */
  PairingRound copy(
      ProgrammeFacts programme, PairingRound original, PairingSetup setup, String name) {
    if (original.figures().computedAt() == null) {
      throw PairingFailure.wrongStatus(original.number(), original.status());
    }
    return start(programme, setup, original, name);
  }

  private PairingRound start(
      ProgrammeFacts programme, PairingSetup setup, PairingRound original, String name) {
    if (!programme.open()) {
      throw PairingFailure.programmeNotOpen();
    }
    var same = running(programme.id(), setup, original == null ? null : original.id());
    if (same.isPresent()) {
      return same.get();
    }
    var round = fresh(programme, setup);
    if (original != null) {
      round.figures().scoresLike(original.figures());
      round.copies(original, name.strip());
    }
    return queue(programme, round, original == null ? null : original.setup(), name);
  }

  private PairingRound fresh(ProgrammeFacts programme, PairingSetup setup) {
    var account = current.find().map(Caller::accountId).orElse(null);
    int number = rounds.nextNumber(programme.id());
    return new PairingRound(programme.id(), number, setup, account, clock.instant());
  }

  private PairingRound queue(
      ProgrammeFacts programme, PairingRound round, PairingSetup before, String because) {
    rounds.add(round);
    var job =
        jobs.add(
            new NewJob(
                RoundWork.TYPE,
                RoundWork.TYPE + ":" + round.id(),
                programme.name().in(Language.EN) + " · " + round.number(),
                Json.write(new RoundWork.Work(round.id()))));
    round.isDoneBy(job.id());
    audit.record(
        AuditFact.of("pairing.round.start", "pairingRound", round.id())
            .before(before)
            .after(round.setup())
            .because(because));
    rounds.flush();
    return round;
  }

  /** A computation under way; those whose job has ended without telling them are told. */
  private Optional<PairingRound> running(long programmeId, PairingSetup setup, Long copyOf) {
    Optional<PairingRound> same = Optional.empty();
    for (var round : rounds.open(programmeId)) {
      var progress = views.progress(round);
      if (progress.status() == RoundStatus.FAILED) {
        round.fail(progress.failureKey());
      } else if (progress.status() == RoundStatus.CANCELLED) {
        round.cancel();
      } else if (round.setup().equals(setup) && Objects.equals(round.then().copyOfId(), copyOf)) {
        same = Optional.of(round);
      } else {
        throw PairingFailure.stillRunning(round.number());
      }
    }
    return same;
  }

  /** Asks a computation to stop; one that has not begun is cancelled at once. */
  PairingRound cancel(long roundId) {
    var round = rounds.lock(roundId);
    if (round.status().isOpen() && round.jobId() != null) {
      jobs.cancel(round.jobId());
      rounds.flush();
      if (views.progress(round).status() == RoundStatus.CANCELLED) {
        round.cancel();
      }
      audit.record(AuditFact.of("pairing.round.askToCancel", "pairingRound", roundId));
      rounds.flush();
    }
    return round;
  }
}
