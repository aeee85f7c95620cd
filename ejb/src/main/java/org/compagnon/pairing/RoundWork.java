package org.compagnon.pairing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.job.JobCancelled;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.algorithm.PairingTooLarge;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.ProofFailed;
import org.compagnon.pairing.algorithm.Workers;
import org.compagnon.pairing.scoring.Averaging;
import org.compagnon.pairing.scoring.Obstacles;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.Json;

/**
 * Computes a round: read, score, solve, explain, store. Nothing is stored before the end, so that
 * it can be stopped or repeated at any moment.
 */
@ApplicationScoped
public class RoundWork implements JobHandler {

  /** The type of its jobs. */
  static final String TYPE = "pairing.round";

  private static final Logger LOG = Logger.getLogger(RoundWork.class.getName());
  private static final int SOLVED = 85;
  private static final int EXPLAINED = 90;
  private static final int WHOLE = 100;

  private static final int MOST_THREADS = 8;

  @Resource private ManagedExecutorService executor;
  @Inject private RoundLedger ledger;

  /** Parameters and result of the job. */
  public record Work(long roundId) {}

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    long roundId = Json.read(context.parameters(), Work.class).roundId();
    try {
      context.progress(0, WHOLE, "pairing.step.read");
      ledger.begin(roundId, context).ifPresent(begun -> compute(roundId, averaged(begun), context));
      return context.parameters();
    } catch (JobCancelled e) {
      ledger.cancel(roundId, context);
      throw e;
    } catch (ProofFailed e) {
      LOG.log(Level.SEVERE, e, () -> "The proof of round " + roundId + " failed");
      throw failed(roundId, context, PairingFailure.proofFailed());
    } catch (PairingTooLarge e) {
      LOG.log(Level.WARNING, e, () -> "Round " + roundId + " does not fit into memory");
      throw failed(
          roundId, context, PairingFailure.tooLarge(e.neededMegabytes(), e.freeMegabytes()));
    } catch (CompagnonException e) {
      throw failed(roundId, context, e);
    }
  }

  private CompagnonException failed(long roundId, JobContext context, CompagnonException failure) {
    ledger.fail(roundId, context, failure.key());
    return failure;
  }

  /** With the averages that count where somebody stated nothing, where such count. */
  private static PairingModel averaged(RoundLedger.Begun begun) {
    var model = begun.model();
    return begun.known() == null
        ? model
        : model.averaged(Averaging.of(model, begun.known(), Averaging.MOST_PAIRS));
  }

  private void compute(long roundId, PairingModel model, JobContext context) {
    var workers = new Workers(executor, Math.min(MOST_THREADS, processors()));
    var step = new JobStep(context, 0, SOLVED, "pairing.step.solve");
    var rows = ledger.rows(roundId, model);
    var solved = new Solving(workers, step).solve(model, rows);
    var unpaired =
        explain(
            model,
            solved.result(),
            new JobStep(context, SOLVED, EXPLAINED, "pairing.step.explain"));
    new JobStep(context, EXPLAINED, WHOLE, "pairing.step.store").begin();
    ledger.propose(roundId, context, model, solved, unpaired);
    int pairs = solved.result().pairs().size();
    LOG.info(() -> "Round " + roundId + " computed: " + pairs + " pairs");
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static List<RoundStore.Unpaired> explain(
      PairingModel model, PairingResult result, Progress progress) {
    var unpaired = new ArrayList<RoundStore.Unpaired>();
    for (var shortfall : result.unpaired()) {
      unpaired.add(new RoundStore.Unpaired(shortfall, Obstacles.of(model, shortfall.mentee())));
      progress.advanced(unpaired.size(), result.unpaired().size());
    }
    return unpaired;
  }
}
