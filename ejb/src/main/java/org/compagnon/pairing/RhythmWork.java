package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.shared.Json;

/** Starts the round of a day that has come; once, however often it is asked for. */
@ApplicationScoped
public class RhythmWork implements JobHandler {

  /** The type of its jobs. */
  static final String TYPE = "pairing.rhythm";

  @Inject private RhythmLedger ledger;

  /** Parameters of the job. */
  public record Work(long programmeId, LocalDate day) {}

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    var work = Json.read(context.parameters(), Work.class);
    return ledger
        .pair(work.programmeId(), work.day(), context)
        .map(round -> Json.write(new RoundWork.Work(round)))
        .orElse(null);
  }
}
