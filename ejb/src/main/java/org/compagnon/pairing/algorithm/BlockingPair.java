package org.compagnon.pairing.algorithm;

/**
 * Two people who would both be better off with each other than as they are.
 *
 * @param mentee id of the mentee
 * @param mentor id of the mentor
 * @param score of the two in basis points
 */
public record BlockingPair(long mentee, long mentor, int score) {}
