package org.compagnon.pairing.algorithm;

/**
 * Finds the best pairing of a {@link PairingProblem}: the order of wishes is that of the package.
 *
 * <p>Implementations are stateless, deterministic and safe for several threads. Every result they
 * return has passed {@link OptimalityCheck}.
 */
public interface PairingSolver {

  /**
   * Solves a problem exactly.
   *
   * @param problem any problem, also an empty one
   * @param progress told about mentees placed so far; asked for cancellation at least once a mentee
   * @return the canonical best answer with its proof; never null
   * @throws SolveCancelled if {@code progress} asked to stop
   * @throws ProofFailed if the answer did not pass its own check (a defect, never the input)
   */
  PairingResult solve(PairingProblem problem, Progress progress);

  /** Name and version of the method, stored with every result so that a run can be replayed. */
  String engineVersion();

  /** The solver to use. */
  static PairingSolver exact() {
    return new EngineSolver();
  }
}
