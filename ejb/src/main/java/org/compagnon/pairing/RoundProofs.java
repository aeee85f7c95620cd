package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.Role;

/**
 * What an auditor needs to check a round without trusting this product: its instance, result and
 * certificate, to be checked by anybody's program after docs/pairing/certificate.md.
 */
@Stateless
@DenyAll
public class RoundProofs {

  @Inject private RoundRepository rounds;
  @Inject private RoundFiles files;
  @Inject private AuditTrail audit;

  /**
   * The files of a round.
   *
   * @return in the order instance, result, certificate; empty where the round was not computed, or
   *     before files were kept
   * @throws org.compagnon.shared.NotFound if there is no such round
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<RoundFileView> files(long roundId) {
    return files.of(rounds.byId(roundId).id());
  }

  /**
   * Writes the text of one file and writes down that it was read.
   *
   * @param out is not closed
   * @throws org.compagnon.shared.NotFound if there is no such round
   * @throws PairingFailure if the round has no files
   * @throws UncheckedIOException if {@code out} fails
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public void download(long roundId, RoundFileKind kind, OutputStream out) {
    var round = rounds.byId(roundId);
    if (files.of(roundId).isEmpty()) {
      throw PairingFailure.noFiles(round.number());
    }
    audit.record(
        AuditFact.of("pairing.round.download", "pairingRound", roundId).after(kind.name()));
    try {
      files.copy(roundId, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException("The file of a round must be sent", e);
    }
  }
}
