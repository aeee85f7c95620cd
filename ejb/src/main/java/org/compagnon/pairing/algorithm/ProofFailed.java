package org.compagnon.pairing.algorithm;

/**
 * Thrown when a result does not satisfy the conditions that prove it best. It means a defect in the
 * engine or in the data handed to the checker, never a difficult input; the result must not be
 * used.
 */
public final class ProofFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What does not hold, with its values. */
  public ProofFailed(String fault) {
    super(fault);
  }
}
