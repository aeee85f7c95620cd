package org.compagnon.meeting;

import java.io.Serializable;
import java.time.Instant;

/**
 * A meeting as one of the two sees it.
 *
 * @param heldAt when it began
 * @param timeZone the zone in which it was written down
 * @param topic null for none
 * @param loggedByMe whether the reader wrote it down, and with that may change it
 * @param loggedBy name of whoever wrote it down
 * @param editable whether the reader may change or remove it now
 * @param version to be handed back with a change
 */
public record MeetingView(
    long id,
    long relationshipId,
    Instant heldAt,
    String timeZone,
    int minutes,
    MeetingChannel channel,
    String topic,
    boolean loggedByMe,
    String loggedBy,
    boolean editable,
    int version)
    implements Serializable {}
