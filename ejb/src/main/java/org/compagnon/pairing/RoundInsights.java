package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;

/**
 * What changes of a round would cost, and which change would help somebody without a mentor.
 * Everything is measured exactly against the best pairing of the people and decisions of today,
 * which is computed for each question; nothing is stored.
 */
@Stateless
@DenyAll
public class RoundInsights {
  @Inject private RoundRepository rounds;
  @Inject private PairingRounds copying;
  @Inject private InsightWriting writing;
  @Inject private RemedyWriting remedies;
  @Inject private CurrentCaller current;

  /**
   * Second choices of the two of a pair, and what forcing, forbidding and one more place cost.
   *
   * @throws PairingFailure if one of the two takes no part any more, or it would not fit in memory
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public PairInsight pair(long pairId) {
    var pair = rounds.pair(pairId);
    return between(pair.roundId(), pair.menteeEnrolmentId(), pair.mentorEnrolmentId());
  }

  /** The same for any two people of a round. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public PairInsight between(long roundId, long menteeEnrolmentId, long mentorEnrolmentId) {
    return writing.pair(
        rounds.byId(roundId), menteeEnrolmentId, mentorEnrolmentId, current.language());
  }

  /**
   * Where a round is under strain: blocking pairs, and mentors with too few places.
   *
   * @throws PairingFailure if it would not fit in memory
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundInsight round(long roundId) {
    return writing.round(rounds.byId(roundId), current.language());
  }

  /**
   * The changes of one rule or one place that would pair somebody, the smallest first (B3).
   *
   * @throws PairingFailure if the person takes no part, or it would not fit in memory
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Remedies remedies(long roundId, long menteeEnrolmentId) {
    return remedies.of(rounds.byId(roundId), menteeEnrolmentId, current.language());
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
    return copying.copy(new CopyRound(command.roundId(), name, step.rules(), null, null));
  }
}
