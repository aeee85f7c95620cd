package org.compagnon.enrolment;

import java.io.Serializable;

/**
 * Where somebody stands among those of a programme who wait in the same role. The longest waiting
 * is first; a pairing looks at more than the place.
 *
 * @param place from 1
 * @param of how many wait
 */
public record QueuePlace(long place, long of) implements Serializable {}
