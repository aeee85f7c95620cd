package org.compagnon.relationship;

import java.io.Serializable;
import java.time.Instant;

/**
 * The programme's norm, and how the pair stands.
 *
 * @param meetingsPerMonth what the programme asks for, 1 to 8
 * @param minutes how long a meeting usually is
 * @param held meetings held so far
 * @param minutesHeld how long they were in all
 * @param lastHeldAt the last one; null for none
 * @param expected meetings that the norm asks for up to now; only whole months count
 */
public record NormView(
    int meetingsPerMonth,
    int minutes,
    int held,
    long minutesHeld,
    Instant lastHeldAt,
    int expected,
    Standing standing)
    implements Serializable {}
