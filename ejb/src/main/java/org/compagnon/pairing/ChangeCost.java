package org.compagnon.pairing;

/**
 * What a change costs everybody together; negative numbers are gains.
 *
 * @param pairs pairs fewer than in the best pairing
 * @param worth basis points of scores and waiting priorities fewer
 * @param text that in words, in the reader's language
 */
public record ChangeCost(long pairs, long worth, String text) {}
