package org.compagnon.waiting;

import java.io.Serializable;

/**
 * What came of asking.
 *
 * @param asked people who get a letter
 * @param passedOver people who may no longer be asked
 */
public record Invited(int asked, int passedOver) implements Serializable {}
