package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;

/**
 * Approval of a round by a second administrator, where the programme asks for it: asked for,
 * decided by somebody else, withdrawn by any change by hand.
 */
@Stateless
@DenyAll
public class RoundApprovals {
  @Inject private RoundRepository rounds;
  @Inject private Approving approving;
  @Inject private Intents intents;
  @Inject private RoundViews views;

  /**
   * What is said with a request or an approval.
   *
   * @param version the round's version that was seen
   * @param note may be null; at most 1,000 characters
   */
  public record Word(int version, @Size(max = 1000) String note) {}

  /**
   * Why a round is sent back.
   *
   * @param version the round's version that was seen
   * @param reason 1 to 1,000 characters
   */
  public record SendBack(int version, @NotBlank @Size(max = 1000) String reason) {}

  /**
   * Asks the other administrators to approve a round; they are told by mail. Asking again replaces
   * the question.
   *
   * @throws org.compagnon.shared.StaleData if the round changed since
   * @throws PairingFailure if it is not proposed, has no pair or the programme asks for no approval
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView ask(long roundId, @Valid Word word) {
    if (intents.isDone("pairing.round.approvalAsk", roundId, word)) {
      return views.of(rounds.byId(roundId));
    }
    var round = rounds.lock(roundId, word.version());
    approving.ask(round, word.note());
    return views.of(round);
  }

  /**
   * Approves a round as it stands.
   *
   * @throws org.compagnon.shared.StaleData if the round changed since
   * @throws PairingFailure if nobody asked, or the caller is the one who asked
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView approve(long roundId, @Valid Word word) {
    if (intents.isDone("pairing.round.approve", roundId, word)) {
      return views.of(rounds.byId(roundId));
    }
    var round = rounds.lock(roundId, word.version());
    approving.decide(round, ApprovalStatus.APPROVED, word.note());
    return views.of(round);
  }

  /**
   * Sends a round back with a reason.
   *
   * @throws org.compagnon.shared.StaleData if the round changed since
   * @throws PairingFailure if nobody asked, or the caller is the one who asked
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RoundView sendBack(long roundId, @Valid SendBack command) {
    if (intents.isDone("pairing.round.sendBack", roundId, command)) {
      return views.of(rounds.byId(roundId));
    }
    var round = rounds.lock(roundId, command.version());
    approving.decide(round, ApprovalStatus.SENT_BACK, command.reason());
    return views.of(round);
  }

  /** Rounds that wait for the caller's decision, the longest waiting first. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public List<WaitingApproval> waiting() {
    return approving.waiting();
  }
}
