package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Rounds of pairing: start, watch, compare, publish, undo. Reading one: {@link PairReview}. */
@Stateless
@DenyAll
public class PairingRounds {
  @Inject private ProgrammeReader programmes;
  @Inject private RoundRepository rounds;
  @Inject private RoundViews views;
  @Inject private RoundStarting starting;
  @Inject private CriteriaReader criteria;
  @Inject private RoundComparing comparing;
  @Inject private Intents intents;
  @Inject private Publishing publishing;

  /** Rules and weights that a new round of this programme begins with: the programme's own. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PairingSetup setup(long programmeId) {
    return programmes.byId(programmeId).setup();
  }

  /**
   * Starts a round in the background.
   *
   * <p>Asking again with the same rules and weights while it is computed gives the same round.
   *
   * @throws PairingFailure if the programme is not published, or another round is being computed
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView start(@Valid StartRound command) {
    var programme = programmes.lock(command.programmeId());
    var own = programme.setup();
    var setup =
        new PairingSetup(
            command.rules() == null ? own.rules() : command.rules(),
            command.weights() == null ? own.weights() : command.weights(),
            command.fields() == null ? own.fields() : command.fields(),
            command.order() == null ? own.order() : command.order());
    criteria.check(programme.id(), setup, own);
    return views.of(starting.start(programme, setup));
  }

  /** Starts a round with another round's rules and weights and the decisions of today. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView rerun(long roundId) {
    var round = rounds.byId(roundId);
    return views.of(starting.start(programmes.lock(round.programmeId()), round.setup()));
  }

  /**
   * Tries a change: starts a round with the people of another one under other rules or wishes.
   *
   * @throws PairingFailure if the round was not computed, or another one is being computed
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView copy(@Valid CopyRound command) {
    var round = rounds.byId(command.roundId());
    var own = round.setup();
    var setup =
        new PairingSetup(
            command.rules() == null ? own.rules() : command.rules(),
            command.weights() == null ? own.weights() : command.weights(),
            command.fields() == null ? own.fields() : command.fields(),
            command.order() == null ? own.order() : command.order());
    var programme = programmes.lock(round.programmeId());
    return views.of(starting.copy(programme, round, setup, command.name()));
  }

  /** Stops the computation of a round; nothing happens to one that is computed. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView cancel(long roundId) {
    return views.of(starting.cancel(roundId));
  }

  /** One round with its status and progress. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundView get(long roundId) {
    return views.of(rounds.byId(roundId));
  }

  /** Rounds of a programme, newest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<RoundView> page(long programmeId, PageRequest request) {
    programmes.byId(programmeId);
    var found = rounds.ofProgramme(programmeId, request);
    return Page.of(views.of(found.items()), request, found.total());
  }

  /**
   * Two computed rounds of one programme side by side: who gains, who loses.
   *
   * @param kind only the changes of this kind; null: all
   * @throws PairingFailure if they belong to different programmes
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundComparison compare(
      long leftRoundId, long rightRoundId, ChangeKind kind, PageRequest request) {
    return comparing.compare(leftRoundId, rightRoundId, kind, request);
  }

  /**
   * What publishing would do, with the counts for the confirmation.
   *
   * @throws PairingFailure if the round cannot be published
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PublishPreview previewPublish(long roundId) {
    return publishing.preview(roundId);
  }

  /**
   * Publishes a round: relationships, mails and audit row in one transaction.
   *
   * @param version from the preview, so that what was confirmed is what is published
   * @throws org.compagnon.shared.StaleData if the round changed since
   * @throws PairingFailure if the round cannot be published, people left it since, or the programme
   *     asks for an approval that it does not have
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView publish(long roundId, int version) {
    if (intents.isDone("pairing.round.publish", roundId, version)) {
      return get(roundId);
    }
    return views.of(publishing.publish(roundId, version));
  }

  /**
   * Takes the publishing back, before the programme's first day (in its zone).
   *
   * @param reason for the audit trail; may be null
   * @throws PairingFailure if the round is not published or the programme has started
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView undo(long roundId, String reason) {
    if (intents.isDone("pairing.round.undo", roundId, reason)) {
      return get(roundId);
    }
    return views.of(publishing.undo(roundId, reason));
  }
}
