package org.compagnon.pairing.algorithm;

/** Brings an engine into the state that a proved result describes, without solving again. */
final class ResumedEngine {

  private ResumedEngine() {}

  /**
   * An engine at its optimum.
   *
   * @param stayBonus basis points by which the pairs of the result are favoured from now on
   * @throws ProofFailed if the result is not a proved one of the problem
   */
  static ExactEngine of(PairingProblem problem, PairingResult result, int stayBonus) {
    OptimalityCheck.require(problem, result);
    var engine = EngineSolver.engineOf(problem, new Watch(Progress.NONE));
    var network = engine.network;
    var certificate = result.certificate();
    engine.stages.takeFull();
    engine.setCosts(certificate.terms().unpairedCost(), certificate.terms().firstCost());
    for (int i = 0; i < network.rows; i++) {
      engine.prices.row[i] = certificate.menteePrice(i);
    }
    for (int j = 0; j < network.columns; j++) {
      engine.prices.column[j] = network.capacity[j] > 0 ? certificate.mentorPrice(j) : 0;
    }
    link(problem, result, engine);
    if (stayBonus > 0) {
      favour(engine, stayBonus);
    }
    engine.repairAndProve();
    engine.putFirstMentorsFirst();
    return engine;
  }

  private static void link(PairingProblem problem, PairingResult result, ExactEngine engine) {
    for (var pair : result.pairs()) {
      if (!pair.locked()) {
        int row = problem.menteeIndex(pair.mentee());
        int column = problem.mentorIndex(pair.mentor());
        engine.matching.link(row, engine.network.arcTo(row, column));
      }
    }
    for (int i = 0; i < engine.network.rows; i++) {
      while (engine.matching.unfinished(i)) {
        engine.matching.leaveOpen(i);
      }
    }
  }

  private static void favour(ExactEngine engine, int stayBonus) {
    engine.widenCosts(stayBonus);
    for (int i = 0; i < engine.network.rows; i++) {
      for (int nth = 0; nth < engine.matching.count(i); nth++) {
        int arc = engine.matching.arc(i, nth);
        int cost = engine.network.cost[arc] - Network.SCALE * stayBonus;
        engine.network.setCost(i, arc, cost);
      }
    }
  }
}
