package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.Separations;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.Sql;

/** Writes decisions about two people; the latest one counts. */
@ApplicationScoped
class Deciding {

  private static final int MOST_LOCKS = 3;

  @Inject private RoundRepository rounds;
  @Inject private Separations separations;
  @Inject private Sql sql;
  @Inject private CurrentCaller current;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  PairDecision decide(Decide command) {
    if (command.kind() == DecisionKind.LOCK) {
      requireLockable(command);
    }
    var account = current.find().map(Caller::accountId).orElse(null);
    var known =
        rounds.decision(command.programmeId(), command.menteePersonId(), command.mentorPersonId());
    var before = known.map(PairDecision::state).orElse(null);
    known.ifPresent(
        decision -> decision.decide(command.kind(), command.reason(), account, clock.instant()));
    var decision = known.orElseGet(() -> new PairDecision(command, account, clock.instant()));
    rounds.add(decision);
    audit.record(
        AuditFact.of("pairing.decision.make", "pairDecision", decision.id())
            .before(before)
            .after(decision.state())
            .because(command.reason()));
    return decision;
  }

  void revoke(PairDecision decision) {
    audit.record(
        AuditFact.of("pairing.decision.revoke", "pairDecision", decision.id())
            .before(decision.state()));
    rounds.remove(decision);
  }

  /** Takes a lock of these two back where there is one. */
  void unlock(long programmeId, long menteePersonId, long mentorPersonId) {
    rounds
        .decision(programmeId, menteePersonId, mentorPersonId)
        .filter(decision -> decision.kind() == DecisionKind.LOCK)
        .ifPresent(this::revoke);
  }

  private void requireLockable(Decide command) {
    long mentee = command.menteePersonId();
    long mentor = command.mentorPersonId();
    if (mentee == mentor
        || separations.between(mentee, mentor)
        || isAbove(mentor, mentee)
        || isAbove(mentee, mentor)) {
      throw PairingFailure.neverAllowed();
    }
    if (rounds.otherLocks(command.programmeId(), mentee, mentor) >= MOST_LOCKS) {
      throw PairingFailure.tooManyLocks();
    }
  }

  /** Whether somebody stands above somebody else in the reporting line. */
  private boolean isAbove(long manager, long person) {
    var seen = new HashSet<Long>();
    long at = person;
    while (at != 0 && seen.add(at)) {
      at =
          sql
              .list(
                  "select manager_id from person where id = ?", row -> row.getLong(1), List.of(at))
              .stream()
              .findFirst()
              .orElse(0L);
      if (at == manager) {
        return true;
      }
    }
    return false;
  }
}
