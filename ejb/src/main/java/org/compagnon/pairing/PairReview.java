package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** Reading and adjusting the pairs of a round. Texts are in the caller's language. */
@Stateless
@DenyAll
public class PairReview {
  private static final String ADD = "pairing.pair.add";

  @Inject private RoundRepository rounds;
  @Inject private RoundQueries queries;
  @Inject private RoundModels models;
  @Inject private PairEditing editing;
  @Inject private RoundChanges changes;
  @Inject private Intents intents;
  @Inject private CurrentCaller current;

  /** Pairs of a round with breakdown and reasons, filtered and sorted in the database. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "pairing.pairs.read", thing = "pairingRound")
  public Page<PairView> pairs(long roundId, PairFilter filter, PageRequest request) {
    rounds.byId(roundId);
    var wanted = filter == null ? PairFilter.ALL : filter;
    return queries.pairs(roundId, wanted, request, current.language());
  }

  /** One pair. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "pairing.pair.read", thing = "pair")
  public PairView pair(long pairId) {
    return view(rounds.pair(pairId));
  }

  /** Mentees with fewer mentors than wanted, by name, and what stands in the way. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "pairing.unpaired.read", thing = "pairingRound")
  public Page<UnpairedView> unpaired(long roundId, PageRequest request) {
    rounds.byId(roundId);
    return queries.unpaired(roundId, request, current.language());
  }

  /**
   * The mentors who fit a mentee best, best first, whether free or not; those whom a rule forbids
   * come last with their warnings.
   *
   * @param limit 1 to 50
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  @PersonalRead(action = "pairing.candidates.read", thing = "pairingRound")
  public List<PairPreview> candidates(long roundId, long menteeEnrolmentId, int limit) {
    return models.candidates(rounds.byId(roundId), menteeEnrolmentId, limit, current.language());
  }

  /** What a pair made by hand would be: score, reasons, warnings. */
  @RolesAllowed(Role.ADMINISTRATOR)
  @PersonalRead(action = "pairing.candidates.read", thing = "pairingRound")
  public PairPreview preview(long roundId, long menteeEnrolmentId, long mentorEnrolmentId) {
    return models.preview(
        rounds.byId(roundId), menteeEnrolmentId, mentorEnrolmentId, current.language());
  }

  /**
   * Puts a pair into a proposed round by hand and keeps it for later rounds (a lock).
   *
   * @throws PairingFailure if the pair is there already, is never allowed, or breaks a rule and the
   *     warnings were not accepted
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PairView add(@Valid AddPair command) {
    var earlier = intents.earlier(ADD, command);
    if (earlier.isPresent() && rounds.hasPair(earlier.getAsLong())) {
      return pair(earlier.getAsLong());
    }
    var pair = editing.add(command);
    intents.made(pair.id(), ADD, command);
    return view(pair);
  }

  /** Takes a pair out of a proposed round without forbidding it; a lock of the two is lifted. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void remove(long pairId) {
    remove(pairId, null);
  }

  /** The same with a reason for other administrators; may be null, at most 500 characters. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void remove(long pairId, @Size(max = 500) String reason) {
    if (!intents.isDone("pairing.pair.remove", pairId, reason)) {
      editing.remove(rounds.pair(pairId), reason);
    }
  }

  /** What people changed in a round by hand, against what the engine proposed. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundChangesView changes(long roundId, PageRequest request) {
    rounds.byId(roundId);
    return changes.list(roundId, request, current.language());
  }

  /** Keeps a pair of a proposed round for it and for later rounds. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PairView lock(long pairId, String reason) {
    var pair = rounds.pair(pairId);
    editing.lock(pair, reason);
    return view(pair);
  }

  /** Takes a pair out of a proposed round and forbids it for later ones. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void forbid(long pairId, String reason) {
    if (!intents.isDone("pairing.pair.forbid", pairId, reason)) {
      editing.forbid(rounds.pair(pairId), reason);
    }
  }

  private PairView view(RoundPair pair) {
    return queries.pair(pair.id(), current.language()).get(0);
  }
}
