package org.compagnon.pairing;

/**
 * Somebody else who would fit.
 *
 * @param score of the two, in basis points
 * @param forcing what it would cost to put the two together
 */
public record OtherChoice(PersonRef person, int score, ChangeCost forcing) {}
