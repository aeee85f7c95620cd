package org.compagnon.pairing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.ProofFailed;
import org.compagnon.pairing.algorithm.Workers;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;

/** Answers questions about rounds so large that nobody should wait for it on a page. */
@ApplicationScoped
public class InsightWork implements JobHandler {

  /** The type of its jobs. */
  static final String TYPE = "pairing.insight";

  private static final Logger LOG = Logger.getLogger(InsightWork.class.getName());
  private static final int MOST_THREADS = 8;

  @Resource private ManagedExecutorService executor;
  @Inject private InsightAnswering answering;

  /** What is asked, and in which language it is to be answered. */
  public record Question(AskInsight asked, Language language) {}

  /** What is kept: one of them. */
  public record Answer(PairInsight pair, RoundInsight round, Remedies remedies) {}

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    var question = Json.read(context.parameters(), Question.class);
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    boolean oneSolve = question.asked().kind() != InsightKind.REMEDIES;
    var solving = new Solving(new Workers(executor, threads), new ToldProgress(context, oneSolve));
    try {
      context.progress(0, 0, "pairing.step.read");
      return Json.write(answering.answer(question, solving));
    } catch (ProofFailed e) {
      LOG.log(Level.SEVERE, e, () -> "A proof failed for job " + context.jobId());
      throw PairingFailure.proofFailed();
    }
  }

  /** Passes progress on; how many solves there will be is not known beforehand for remedies. */
  private record ToldProgress(JobContext context, boolean oneSolve) implements Progress {

    @Override
    public void advanced(long done, long total) {
      context.progress(oneSolve ? done : 0, oneSolve ? total : 0, "pairing.step.solve");
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
