package org.compagnon.pairing;

import java.io.Serializable;
import org.compagnon.pairing.scoring.Criterion;

/**
 * One criterion of a pair in the reader's language.
 *
 * @param label name of the criterion
 * @param weight 1 to 100
 * @param points basis points, 0 to 10,000
 * @param counted whether it is part of the score
 * @param text the sentence that explains it
 */
public record PartView(
    Criterion criterion, String label, int weight, int points, boolean counted, String text)
    implements Serializable {}
