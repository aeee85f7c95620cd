package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.compagnon.job.JobQueue;
import org.compagnon.job.JobView;

/** Shows rounds together with the progress of their jobs; closed rounds need no job. */
@ApplicationScoped
class RoundViews {

  @Inject private JobQueue jobs;

  RoundView of(PairingRound round) {
    return of(List.of(round)).get(0);
  }

  /** The same for many, with one question about their jobs. */
  List<RoundView> of(List<PairingRound> rounds) {
    var known = jobsOf(rounds);
    return rounds.stream()
        .map(round -> round.asView(RoundProgress.of(round.status(), known.get(round.jobId()))))
        .toList();
  }

  /** Where the round stands, its job included. */
  RoundProgress progress(PairingRound round) {
    return RoundProgress.of(round.status(), jobsOf(List.of(round)).get(round.jobId()));
  }

  private Map<Long, JobView> jobsOf(List<PairingRound> rounds) {
    return jobs.find(
        rounds.stream().filter(RoundViews::isWorking).map(PairingRound::jobId).toList());
  }

  private static boolean isWorking(PairingRound round) {
    return round.status().isOpen() && round.jobId() != null;
  }
}
