package org.compagnon.pairing.algorithm;

import java.util.List;

/**
 * A best pairing with everything that proves and identifies it.
 *
 * @param pairs the pairs, ascending by mentee id, then mentor id; immutable
 * @param unpaired mentees with fewer mentors than wanted, ascending by id; immutable
 * @param totalScore sum of the pairs' scores in basis points, without priorities
 * @param certificate dual prices that prove the result
 * @param engineVersion name and version of the method
 * @param inputHash {@link PairingProblem#inputHash()} of what was solved
 */
public record PairingResult(
    List<Pair> pairs,
    List<Shortfall> unpaired,
    long totalScore,
    Certificate certificate,
    String engineVersion,
    String inputHash) {

  /** Takes copies of the lists. */
  public PairingResult {
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
  }

  /**
   * Two people who are given to each other.
   *
   * @param score basis points, 0 to 10,000
   * @param locked whether the pair was fixed before the computation
   */
  public record Pair(long mentee, long mentor, int score, boolean locked) {}

  /**
   * A mentee who got fewer mentors than wanted.
   *
   * @param missing how many are missing, at least 1
   * @param none whether the mentee has no mentor at all
   */
  public record Shortfall(long mentee, int missing, boolean none) {}
}
