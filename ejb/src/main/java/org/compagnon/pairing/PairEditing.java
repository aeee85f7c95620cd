package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.scoring.Obstacles;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.security.CurrentCaller;

/** Changes the pairs of a proposed round by hand and keeps its figures true. */
@ApplicationScoped
class PairEditing {

  /** Rules that no warning can set aside. */
  static final Set<Rule> NEVER = Set.of(Rule.SAME_PERSON, Rule.OWN_LINE);

  @Inject private RoundRepository rounds;
  @Inject private RoundModels models;
  @Inject private RoundStore store;
  @Inject private Deciding deciding;
  @Inject private RoundChanges changes;
  @Inject private Approving approving;
  @Inject private CurrentCaller current;
  @Inject private AuditTrail audit;

  RoundPair add(AddPair command) {
    var round =
        rounds.lock(command.roundId(), command.version()).requireStatus(RoundStatus.PROPOSED);
    approving.lapse(round);
    long mentee = command.menteeEnrolmentId();
    long mentor = command.mentorEnrolmentId();
    var model = models.of(round);
    models.requireTakingPart(model, mentee, mentor);
    var pairs = rounds.pairsOfMentee(round.id(), mentee);
    if (pairs.stream().anyMatch(pair -> pair.mentorEnrolmentId() == mentor)) {
      throw PairingFailure.pairExists();
    }
    var warnings = warnings(round, model, mentee, mentor);
    if (warnings.stream().anyMatch(NEVER::contains)) {
      throw PairingFailure.neverAllowed();
    }
    if (!warnings.isEmpty() && !command.acceptWarnings()) {
      throw PairingFailure.warningNotAccepted(sentences(warnings));
    }
    if (pairs.size() >= model.demand(mentee)) {
      makeRoom(pairs, command.reason());
    }
    var pair =
        new RoundPair(
            round.id(),
            model.profile(mentee),
            model.profile(mentor),
            model.explain(mentee, mentor));
    pair.warnOf(warnings);
    rounds.add(pair);
    changes.record(RoundChangeKind.ADD, pair, command.reason());
    decide(round, pair, DecisionKind.LOCK, command.reason());
    adjust(round, model, mentee);
    audit.record(
        AuditFact.of("pairing.pair.add", "pair", pair.id())
            .after(pair.state())
            .because(command.reason()));
    return pair;
  }

  void remove(RoundPair pair, String reason) {
    var round = editable(pair);
    deciding.unlock(round.programmeId(), pair.menteePersonId(), pair.mentorPersonId());
    changes.record(RoundChangeKind.REMOVE, pair, reason);
    takeOut(round, pair, "pairing.pair.remove", reason);
  }

  void forbid(RoundPair pair, String reason) {
    var round = editable(pair);
    decide(round, pair, DecisionKind.FORBID, reason);
    changes.record(RoundChangeKind.FORBID, pair, reason);
    takeOut(round, pair, "pairing.pair.forbid", reason);
  }

  void lock(RoundPair pair, String reason) {
    var round = editable(pair);
    var before = pair.state();
    decide(round, pair, DecisionKind.LOCK, reason);
    changes.record(RoundChangeKind.LOCK, pair, reason);
    pair.lock();
    rounds.flush();
    audit.record(
        AuditFact.of("pairing.pair.lock", "pair", pair.id())
            .before(before)
            .after(pair.state())
            .because(reason));
  }

  private PairingRound editable(RoundPair pair) {
    var round = rounds.lock(pair.roundId()).requireStatus(RoundStatus.PROPOSED);
    approving.lapse(round);
    return round;
  }

  private void takeOut(PairingRound round, RoundPair pair, String action, String reason) {
    audit.record(AuditFact.of(action, "pair", pair.id()).before(pair.state()).because(reason));
    rounds.remove(pair);
    adjust(round, models.of(round), pair.menteeEnrolmentId());
  }

  private void decide(PairingRound round, RoundPair pair, DecisionKind kind, String reason) {
    deciding.decide(
        new Decide(
            round.programmeId(), pair.menteePersonId(), pair.mentorPersonId(), kind, reason));
  }

  /** The worst pair that the computation found goes. */
  private void makeRoom(List<RoundPair> pairs, String reason) {
    var worst =
        pairs.stream()
            .filter(pair -> pair.origin() == PairOrigin.ENGINE)
            .findFirst()
            .orElseThrow(PairingFailure::menteeFull);
    audit.record(AuditFact.of("pairing.pair.remove", "pair", worst.id()).before(worst.state()));
    changes.record(RoundChangeKind.REPLACE, worst, reason);
    rounds.remove(worst);
  }

  /** Puts the mentee's shortfall and the round's figures right. */
  private void adjust(PairingRound round, PairingModel model, long mentee) {
    rounds.flush();
    store.removeUnpaired(round.id(), mentee);
    int has = rounds.pairsOfMentee(round.id(), mentee).size();
    int missing = model.demand(mentee) - has;
    if (missing > 0) {
      var shortfall = new PairingResult.Shortfall(mentee, missing, has == 0);
      store.add(
          round.id(),
          model,
          List.of(new RoundStore.Unpaired(shortfall, Obstacles.of(model, mentee))));
    }
    long[] totals = rounds.totals(round.id());
    round.adjusted((int) totals[0], store.countUnpaired(round.id()), totals[1]);
    rounds.flush();
  }

  /** Rules the pair breaks, a full mentor included. */
  private Set<Rule> warnings(PairingRound round, PairingModel model, long mentee, long mentor) {
    var warnings = new TreeSet<>(model.blocks(mentee, mentor));
    if (model.capacity(mentor) <= rounds.pairsOfMentor(round.id(), mentor)) {
      warnings.add(Rule.CAPACITY);
    }
    return warnings;
  }

  private String sentences(Set<Rule> warnings) {
    return Explanations.warnings(warnings, current.language()).stream()
        .map(PairWarning::text)
        .collect(Collectors.joining(" "));
  }
}
