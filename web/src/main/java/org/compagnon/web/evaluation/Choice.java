package org.compagnon.web.evaluation;

/**
 * One answer that can be tapped.
 *
 * @param value what is saved
 * @param text what is read
 */
public record Choice(int value, String text) {}
