package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobQueue;
import org.compagnon.job.NewJob;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/**
 * Computing rounds again from their stored instances and comparing, in the background. The round
 * itself is never changed by it, so auditors may ask too.
 */
@Stateless
@DenyAll
public class RoundReplays {

  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private RoundFiles files;
  @Inject private ReplayRepository replays;
  @Inject private JobQueue jobs;
  @Inject private CurrentCaller current;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Asks for a round to be computed again; asking while that goes on gives what is under way.
   *
   * @throws org.compagnon.shared.NotFound if there is no such round
   * @throws PairingFailure if the round has no files
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundReplayView start(long roundId) {
    var round = rounds.lock(roundId);
    if (files.of(roundId).isEmpty()) {
      throw PairingFailure.noFiles(round.number());
    }
    var latest = replays.page(roundId, new PageRequest(0, 1)).items();
    if (!latest.isEmpty() && latest.get(0).open()) {
      return latest.get(0);
    }
    var caller = current.find();
    var replay =
        new RoundReplay(
            roundId,
            caller.map(Caller::accountId).orElse(null),
            caller.map(Caller::login).orElse("system"),
            clock.instant());
    replays.add(replay);
    var programme = programmes.byId(round.programmeId()).name().in(Language.EN);
    var job =
        jobs.add(
            new NewJob(
                ReplayWork.TYPE,
                ReplayWork.TYPE + ":" + replay.id(),
                programme + " · " + round.number(),
                Json.write(new ReplayWork.Work(replay.id()))));
    replay.isDoneBy(job.id());
    audit.record(AuditFact.of("pairing.round.replay", "pairingRound", roundId));
    replays.flush();
    return replays.view(replay);
  }

  /**
   * One of them.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundReplayView get(long replayId) {
    return replays.view(replays.byId(replayId));
  }

  /** Those of a round, newest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<RoundReplayView> page(long roundId, PageRequest request) {
    return replays.page(rounds.byId(roundId).id(), request);
  }

  /** Asks one to stop; nothing happens to one that is over. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RoundReplayView cancel(long replayId) {
    var replay = replays.lock(replayId);
    if (!replay.isDone() && replay.jobId() != null && replays.view(replay).open()) {
      jobs.cancel(replay.jobId());
      audit.record(AuditFact.of("pairing.round.replayCancel", "pairingRound", replay.roundId()));
      replays.flush();
    }
    return replays.view(replay);
  }
}
