package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.compagnon.security.Role;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/**
 * What an auditor needs to check a round without trusting this product: its instance, result and
 * certificate, to be checked by anybody's program after docs/pairing/certificate.md.
 */
@Stateless
@DenyAll
public class RoundProofs {

  @Inject private RoundRepository rounds;
  @Inject private ComputedRounds computed;
  @Inject private RoundFiles files;
  @Inject private ProofLedger ledger;

  /** The computed rounds of all programmes, the latest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<ComputedRoundView> page(PageRequest request) {
    return computed.page(request);
  }

  /**
   * One computed round.
   *
   * @throws NotFound if there is no such round, or it is not computed
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public ComputedRoundView get(long roundId) {
    return computed.byId(roundId).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("pairingRound", roundId));
  }

  /**
   * The rules and weights of a round.
   *
   * @throws NotFound if there is no such round
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundParameters parameters(long roundId) {
    var round = rounds.byId(roundId);
    var figures = round.figures();
    return new RoundParameters(
        round.id(),
        round.programmeId(),
        round.number(),
        figures.computedAt(),
        figures.engineVersion(),
        figures.inputHash(),
        round.setup().rules(),
        round.setup().weights(),
        round.setup().fields(),
        round.setup().order(),
        figures.scoringVersion(),
        figures.averages());
  }

  /**
   * The files of a round.
   *
   * @return in the order instance, result, certificate; empty where the round was not computed, or
   *     before files were kept
   * @throws NotFound if there is no such round
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<RoundFileView> files(long roundId) {
    return files.of(rounds.byId(roundId).id());
  }

  /**
   * One file of a round.
   *
   * @throws NotFound if there is no such round
   * @throws PairingFailure if the round has no files
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundFileView file(long roundId, RoundFileKind kind) {
    var round = rounds.byId(roundId);
    return files.of(roundId).stream()
        .filter(file -> file.kind() == kind)
        .findFirst()
        .orElseThrow(() -> PairingFailure.noFiles(round.number()));
  }

  /**
   * Writes the text of one file, having written down that it is fetched. No transaction and no
   * connection is held while the receiver takes its time.
   *
   * @param out is not closed
   * @throws NotFound if there is no such round
   * @throws PairingFailure if the round has no files
   * @throws UncheckedIOException if {@code out} fails
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public void download(long roundId, RoundFileKind kind, OutputStream out) {
    file(roundId, kind);
    ledger.fetched(roundId, kind);
    try {
      files.copy(roundId, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException("The file of a round must be sent", e);
    }
  }
}
