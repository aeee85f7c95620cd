package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobContext;

/** What is written about the files of a round, each time in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ProofLedger {

  @Inject private RoundRepository rounds;
  @Inject private RoundFiles files;
  @Inject private ReplayRepository replays;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * What was kept of a round when it was computed.
   *
   * @param inputHash of the instance, as the round itself states it
   */
  record Kept(long roundId, String inputHash, Map<RoundFileKind, RoundFileView> files) {

    /** Whether this is the fingerprint that a file had. */
    boolean confirms(RoundFileKind kind, String sha256) {
      boolean stated = kind != RoundFileKind.INSTANCE || sha256.equals(inputHash);
      return stated && files.containsKey(kind) && sha256.equals(files.get(kind).sha256());
    }
  }

  /** Writes down that somebody fetches a file, before the first byte leaves. */
  void fetched(long roundId, RoundFileKind kind) {
    audit.record(
        AuditFact.of("pairing.round.download", "pairingRound", roundId).after(kind.name()));
  }

  /** What is to be compared; empty where that was done already and only the job had not ended. */
  Optional<Kept> begin(long replayId) {
    var replay = replays.lock(replayId);
    if (replay.isDone()) {
      return Optional.empty();
    }
    var round = rounds.byId(replay.roundId());
    List<RoundFileView> known = files.of(round.id());
    return Optional.of(
        new Kept(
            round.id(),
            round.figures().inputHash(),
            known.stream().collect(Collectors.toMap(RoundFileView::kind, Function.identity()))));
  }

  /** Keeps what was found; nothing where that was done already. */
  void conclude(long replayId, JobContext job, ReplayFindings findings) {
    var replay = replays.lock(replayId);
    if (replay.isDone()) {
      return;
    }
    replay.conclude(findings, clock.instant());
    audit.record(
        AuditFact.of("pairing.round.replayed", "pairingRound", replay.roundId()).after(findings));
    job.hold();
  }
}
