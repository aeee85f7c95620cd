package org.compagnon.pairing;

import java.io.Serializable;
import org.compagnon.pairing.scoring.Rule;

/**
 * A rule that a pair breaks.
 *
 * @param text the sentence in the reader's language
 */
public record PairWarning(Rule rule, String text) implements Serializable {}
