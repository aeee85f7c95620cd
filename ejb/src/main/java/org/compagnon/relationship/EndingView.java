package org.compagnon.relationship;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a pair ended, for its two people.
 *
 * @param at when
 * @param byMe whether the reader ended it
 * @param byPartner whether the partner ended it; neither for an administrator or the system
 * @param reason null for a pair that lasted until the close
 * @param thanks words of thanks from whoever ended it; null for none
 */
public record EndingView(
    Instant at, boolean byMe, boolean byPartner, EndReason reason, String thanks)
    implements Serializable {}
