package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.compagnon.job.JobQueue;

/** Shows rounds together with the progress of their jobs; closed rounds need no job. */
@ApplicationScoped
class RoundViews {

  @Inject private JobQueue jobs;

  RoundView of(PairingRound round) {
    return round.asView(progress(round));
  }

  /** Where the round stands, its job included. */
  RoundProgress progress(PairingRound round) {
    boolean working = round.status().isOpen() && round.jobId() != null;
    return RoundProgress.of(round.status(), working ? jobs.find(round.jobId()).orElse(null) : null);
  }
}
