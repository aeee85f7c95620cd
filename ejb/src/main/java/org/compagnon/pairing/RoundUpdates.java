package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;

/**
 * Keeps a proposal alive while people come and go: a second round with the people of today favours
 * the pairs of the first. It is shown first; kept, it takes the other one's place; taken back, the
 * other one counts again. Each has files and a proof of its own.
 */
@Stateless
@DenyAll
public class RoundUpdates {
  private static final String START = "pairing.round.follow";

  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private RoundStarting starting;
  @Inject private RoundViews views;
  @Inject private RoundDifferences differences;
  @Inject private Publishing publishing;
  @Inject private PairingRhythms rhythms;
  @Inject private Deciding deciding;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;

  /**
   * Who changed since the round was computed; nobody where it is not proposed or counts no more.
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public ChangesSince changes(long roundId) {
    var round = rounds.byId(roundId);
    boolean living = round.status() == RoundStatus.PROPOSED && round.following().counts();
    return living ? differences.since(round, publishing.outdated(round)) : ChangesSince.NONE;
  }

  /**
   * Starts in the background what brings a proposed round up to date; the round stays as it is.
   *
   * @return the round that is shown once it is computed
   * @throws PairingFailure if the round is not proposed, or another one is being computed
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView start(@Valid BringUpToDate command) {
    var earlier = intents.earlier(START, command);
    if (earlier.isPresent()) {
      return views.of(rounds.byId(earlier.getAsLong()));
    }
    var programme = programmes.lock(rounds.byId(command.roundId()).programmeId());
    var round = rounds.lock(command.roundId()).requireStatus(RoundStatus.PROPOSED);
    int bonus =
        command.stayBonus() == null ? rhythms.get(programme.id()).stayBonus() : command.stayBonus();
    var declined = declined(round, command.declinedPairId());
    var made = starting.follow(programme, round, bonus, declined, command.reason());
    intents.made(made.id(), START, command);
    return views.of(made);
  }

  private RoundFollowing.Two declined(PairingRound round, Long pairId) {
    if (pairId == null) {
      return null;
    }
    var pair = rounds.pair(pairId);
    if (pair.roundId() != round.id()) {
      throw PairingFailure.notFollowing(round.number());
    }
    return new RoundFollowing.Two(pair.menteePersonId(), pair.mentorPersonId());
  }

  /** What the round changes against the one it follows; counts of 0 where it follows none. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundUpdateView get(long roundId) {
    var round = rounds.byId(roundId);
    var following = round.following();
    Long by = following.replacedById();
    int byNumber = by == null ? 0 : rounds.byId(by).number();
    Long followed = following.followsId();
    if (followed == null) {
      return new RoundUpdateView(
          null, 0, null, 0, null, 0, 0, 0, List.of(), List.of(), 0, 0, 0, 0, by, byNumber);
    }
    var before = rounds.byId(followed);
    boolean computed = round.figures().computedAt() != null;
    return new RoundUpdateView(
        followed,
        before.number(),
        following.state(),
        following.stayBonus(),
        differences.two(following.declined()),
        computed ? differences.count(followed, roundId) : 0,
        computed ? differences.count(roundId, followed) : 0,
        computed ? differences.moved(followed, roundId, following.declined()) : 0,
        computed ? differences.pairs(followed, roundId) : List.of(),
        computed ? differences.pairs(roundId, followed) : List.of(),
        before.figures().pairCount(),
        before.figures().totalScore(),
        round.figures().pairCount(),
        round.figures().totalScore(),
        by,
        byNumber);
  }

  /**
   * Puts a shown round in the place of the one it follows; a pair that declined is forbidden from
   * now on.
   *
   * @param version what was seen
   * @throws org.compagnon.shared.StaleData if the round changed since
   * @throws PairingFailure if it is not shown, or the other one does not count any more
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView keep(long roundId, int version) {
    if (intents.isDone("pairing.round.keep", roundId, version)) {
      return views.of(rounds.byId(roundId));
    }
    programmes.lock(rounds.byId(roundId).programmeId());
    var round = rounds.lock(roundId, version);
    if (round.status() != RoundStatus.PROPOSED || round.following().state() != FollowState.SHOWN) {
      throw PairingFailure.notFollowing(round.number());
    }
    var before = followed(round).requireStatus(RoundStatus.PROPOSED);
    var two = round.following().declined();
    if (two != null) {
      round.following().wasLocked(isLocked(round, two));
      decide(round, two, DecisionKind.FORBID);
    }
    before.following().replacedBy(round.id());
    round.following().becomes(FollowState.KEPT);
    rounds.flush();
    audit.record(AuditFact.of("pairing.round.keep", "pairingRound", round.id()));
    return views.of(round);
  }

  /**
   * Throws a shown round away, or takes a kept one back: the round it follows counts again, and so
   * does what had been decided about a pair that declined.
   *
   * @return the round that counts again
   * @throws PairingFailure if the round follows none, was published, or was replaced itself
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView discard(long roundId, String reason) {
    if (intents.isDone("pairing.round.discard", roundId, reason)) {
      return views.of(rounds.byId(rounds.byId(roundId).following().followsId()));
    }
    programmes.lock(rounds.byId(roundId).programmeId());
    var round = rounds.lock(roundId);
    var following = round.following();
    if (round.status() != RoundStatus.PROPOSED
        || following.followsId() == null
        || following.replacedById() != null) {
      throw PairingFailure.notFollowing(round.number());
    }
    var before = followed(round);
    if (following.state() == FollowState.KEPT) {
      before.following().replacedBy(null);
      takeDecisionBack(round);
    }
    following.becomes(FollowState.DISCARDED);
    round.cancel();
    rounds.flush();
    audit.record(AuditFact.of("pairing.round.discard", "pairingRound", round.id()).because(reason));
    return views.of(before);
  }

  private PairingRound followed(PairingRound round) {
    return rounds.lock(round.following().followsId());
  }

  private boolean isLocked(PairingRound round, RoundFollowing.Two two) {
    return rounds
        .decision(round.programmeId(), two.mentee(), two.mentor())
        .filter(decision -> decision.kind() == DecisionKind.LOCK)
        .isPresent();
  }

  private void takeDecisionBack(PairingRound round) {
    var two = round.following().declined();
    if (two == null) {
      return;
    }
    if (round.following().declinedWasLocked()) {
      decide(round, two, DecisionKind.LOCK);
    } else {
      rounds.decision(round.programmeId(), two.mentee(), two.mentor()).ifPresent(deciding::revoke);
    }
  }

  private void decide(PairingRound round, RoundFollowing.Two two, DecisionKind kind) {
    deciding.decide(
        new Decide(
            round.programmeId(),
            two.mentee(),
            two.mentor(),
            kind,
            round.following().declinedReason()));
  }
}
