package org.compagnon.pairing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.algorithm.PairingTooLarge;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.ProofFailed;
import org.compagnon.pairing.algorithm.Workers;
import org.compagnon.shared.Json;

/**
 * Prices the rules of a round: solves it as it is and once without each rule. Nothing is stored
 * before the end, so that it can be stopped or repeated at any moment.
 */
@ApplicationScoped
public class RulePriceWork implements JobHandler {

  /** The type of its jobs. */
  static final String TYPE = "pairing.rulePrice";

  private static final Logger LOG = Logger.getLogger(RulePriceWork.class.getName());
  private static final int MOST_THREADS = 8;

  @Resource private ManagedExecutorService executor;
  @Inject private RulePriceLedger ledger;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    long roundId = Json.read(context.parameters(), RoundWork.Work.class).roundId();
    context.progress(0, 1, "pairing.step.read");
    var questions = ledger.questions(roundId);
    var answers = new ArrayList<RulePriceLedger.Answer>();
    try {
      for (int k = 0; k < questions.size(); k++) {
        answers.add(solve(questions.get(k), new Step(context, k, questions.size())));
      }
    } catch (ProofFailed e) {
      LOG.log(Level.SEVERE, e, () -> "A proof failed while round " + roundId + " was priced");
      throw PairingFailure.proofFailed();
    } catch (PairingTooLarge e) {
      throw PairingFailure.tooLarge(e.neededMegabytes(), e.freeMegabytes());
    }
    ledger.store(roundId, context, answers);
    return context.parameters();
  }

  private RulePriceLedger.Answer solve(RulePriceLedger.Question question, Step step) {
    var model = question.model();
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    var solved = new Solving(new Workers(executor, threads), step).solve(model);
    var pairs = solved.result().pairs();
    return new RulePriceLedger.Answer(
        question.lifted(),
        solved.eligiblePairs(),
        (int) pairs.stream().mapToLong(PairingResult.Pair::mentee).distinct().count(),
        pairs.size(),
        solved.result().totalScore());
  }

  /** Passes the progress of one of the equal steps on; the job's own cancellation stops it. */
  private record Step(JobContext context, int step, int steps) implements Progress {

    private static final long SHARES = 1_000;

    @Override
    public void advanced(long done, long total) {
      long share = total == 0 ? SHARES : SHARES * done / total;
      context.progress(
          step * SHARES + share,
          steps * SHARES,
          step == 0 ? "pairing.step.solve" : "pairing.step.price");
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
