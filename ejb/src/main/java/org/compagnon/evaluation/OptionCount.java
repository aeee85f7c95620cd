package org.compagnon.evaluation;

import java.io.Serializable;

/**
 * How often one answer was given.
 *
 * @param value the answer: 1 to 5 for agreement, 0 to 10 for a recommendation
 */
public record OptionCount(int value, Rate rate) implements Serializable {}
