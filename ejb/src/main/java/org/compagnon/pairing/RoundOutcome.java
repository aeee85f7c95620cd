package org.compagnon.pairing;

/**
 * What a computation found; also what the trail keeps of it.
 *
 * @param pairs pairs found
 * @param unpaired mentees with fewer mentors than wanted
 * @param totalScore sum of the scores in basis points
 */
public record RoundOutcome(
    String inputHash,
    String engineVersion,
    int mentees,
    int mentors,
    long eligiblePairs,
    int pairs,
    int unpaired,
    long totalScore) {}
