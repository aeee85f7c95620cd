package org.compagnon.pairing;

import java.time.LocalDate;

/**
 * What publishing a round would do.
 *
 * @param version the round's version, to be given back when publishing
 * @param pairs relationships that would be created
 * @param mentees people who would be told as mentees
 * @param mentors people who would be told as mentors
 * @param mails mails that would be sent: one for each of the two of each pair
 * @param unpaired mentees who would still lack a mentor
 * @param warnings pairs that break a rule
 * @param startsOn when the relationships start
 * @param undoUntil last day, in the programme's zone, on which publishing can be undone
 * @param undoable whether that day is still to come
 */
public record PublishPreview(
    long roundId,
    int version,
    int pairs,
    int mentees,
    int mentors,
    int mails,
    int unpaired,
    int warnings,
    LocalDate startsOn,
    LocalDate undoUntil,
    boolean undoable) {}
