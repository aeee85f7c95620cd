package org.compagnon.evaluation;

import java.io.Serializable;
import java.util.List;

/**
 * The figures of one item, released.
 *
 * @param n answers counted; "does not apply" is none
 * @param options every answer of the scale, lowest first
 * @param mean mean of the answers
 * @param standardDeviation spread of the answers
 * @param favourable share that agrees or fully agrees; null unless the item asks for agreement
 * @param score recommendation score; null unless the item asks for a recommendation
 */
public record ItemFigures(
    long n,
    List<OptionCount> options,
    double mean,
    double standardDeviation,
    Rate favourable,
    Score score)
    implements Serializable {}
