package org.compagnon.pairing;

/**
 * What a change costs everybody together; negative numbers are gains.
 *
 * @param pairs pairs fewer than in the best pairing
 * @param weeks where who waits longest is served first: by how many weeks longer somebody has
 *     waited who would go without instead; 0 where there are more or fewer pairs
 * @param worth basis points of scores fewer, and of waiting where that counts by weight
 * @param text that in words, in the reader's language
 */
public record ChangeCost(long pairs, long weeks, long worth, String text) {}
