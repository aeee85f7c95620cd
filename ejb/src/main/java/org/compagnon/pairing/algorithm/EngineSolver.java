package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.Arrays;

/** Exact solver for problems whose arcs are all known: {@link ExactEngine} from the beginning. */
final class EngineSolver implements PairingSolver {

  static final String ENGINE_VERSION = "auction-repair-2";

  private static final int SOLVED = 900;
  private static final int CANONICAL = 990;

  @Override
  public String engineVersion() {
    return ENGINE_VERSION;
  }

  @Override
  public PairingResult solve(PairingProblem problem, Progress progress) {
    MemoryNeed.ofSolving(problem).require();
    return solve(problem, new Watch(progress));
  }

  /** As the public method, going on with a progress that has begun. */
  static PairingResult solve(PairingProblem problem, Watch watch) {
    watch.check();
    watch.step(SOLVED);
    var engine = engineOf(problem, watch);
    engine.solve();
    engine.putFirstMentorsFirst();
    engine.stages.putApart();
    watch.step(CANONICAL);
    engine.canonicalise(idsOf(problem));
    var result = resultOf(problem, engine);
    OptimalityCheck.require(problem, result);
    watch.step(Watch.WHOLE);
    watch.advanced(1, 1);
    return result;
  }

  /** An engine for a problem that has not run yet. */
  static ExactEngine engineOf(PairingProblem problem, Watch watch) {
    var network = Network.of(problem);
    long[] priority = new long[network.rows];
    boolean[] locked = Costs.locks(problem);
    for (int i = 0; i < network.rows; i++) {
      network.leavesNone[i] = !locked[i];
      priority[i] = locked[i] ? 0 : problem.priority(i);
    }
    return new ExactEngine(
        network, Costs.firstMattersIn(problem), new PriorityGaps(priority), watch);
  }

  /**
   * What identifies people in the canonical choice: their places in ascending order of ids, from 1.
   * So a problem that is read from its file again, where people have these numbers, has the same
   * answer.
   */
  static FaceIds idsOf(PairingProblem problem) {
    long[] rows = new long[problem.mentees()];
    long[] columns = new long[problem.mentors()];
    Arrays.setAll(rows, i -> i + 1L);
    Arrays.setAll(columns, j -> j + 1L);
    return new FaceIds(rows, columns);
  }

  /** What the engine found, with the locked pairs, and the proof for the whole problem. */
  static PairingResult resultOf(PairingProblem problem, ExactEngine engine) {
    var pairs = new ArrayList<PairingResult.Pair>();
    var unpaired = new ArrayList<PairingResult.Shortfall>();
    long total = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      int mentors = 0;
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        int mentor = problem.mentorOf(arc);
        if (problem.locked(arc) || engine.matching.holds(i, mentor)) {
          int score = problem.score(arc);
          pairs.add(
              new PairingResult.Pair(
                  problem.menteeId(i), problem.mentorId(mentor), score, problem.locked(arc)));
          total += score;
          mentors++;
        }
      }
      if (mentors < problem.demand(i)) {
        int missing = problem.demand(i) - mentors;
        unpaired.add(new PairingResult.Shortfall(problem.menteeId(i), missing, mentors == 0));
      }
    }
    var certificate = certificateOf(problem, engine);
    return new PairingResult(
        pairs, unpaired, total, certificate, ENGINE_VERSION, problem.inputHash());
  }

  /**
   * The engine's prices, completed for what it did not see: mentors whose places are all locked and
   * mentees whose whole demand is.
   */
  private static Certificate certificateOf(PairingProblem problem, ExactEngine engine) {
    var network = engine.network;
    long[] mentee = engine.prices.row.clone();
    long[] mentor = engine.prices.column.clone();
    for (int i = 0; i < mentee.length; i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        int j = problem.mentorOf(arc);
        if (network.demand[i] > 0 && network.capacity[j] == 0 && !problem.locked(arc)) {
          mentor[j] = Math.max(mentor[j], mentee[i] - costOf(problem, arc));
        }
      }
    }
    for (int i = 0; i < mentee.length; i++) {
      if (network.demand[i] == 0) {
        mentee[i] = 0;
        for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
          long value = costOf(problem, arc) + mentor[problem.mentorOf(arc)];
          mentee[i] = problem.locked(arc) ? mentee[i] : Math.min(mentee[i], value);
        }
      }
    }
    var terms = new Certificate.Terms(engine.costOfOpen(), Network.SCALE, engine.firstCost());
    return new Certificate(terms, mentee, mentor, engine.witness());
  }

  private static long costOf(PairingProblem problem, int arc) {
    return (long) Network.SCALE * (PairingProblem.MAX_SCORE - problem.score(arc));
  }
}
