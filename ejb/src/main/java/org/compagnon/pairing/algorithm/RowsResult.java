package org.compagnon.pairing.algorithm;

/**
 * A best pairing among all eligible pairs of {@link ScoreRows}.
 *
 * @param problem the pairs that were written down: all eligible ones, or those that matter
 * @param result the answer with its proof on {@code problem}
 * @param eligiblePairs how many eligible pairs there are, locked ones not counted
 * @param complete whether {@code problem} holds all of them; where not, the prices were also tried
 *     on every other pair, and none would improve the answer
 */
public record RowsResult(
    PairingProblem problem, PairingResult result, long eligiblePairs, boolean complete) {}
