package org.compagnon.pairing;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How a programme lives.
 *
 * @param stayBonus basis points that a proposed pair may be worse than another and still stay
 * @param every how often new people are paired
 * @param weekday on which day
 * @param nextOn the next such day; null where it is never
 * @param version for optimistic locking
 */
public record RhythmView(
    long programmeId,
    int stayBonus,
    Rhythm every,
    DayOfWeek weekday,
    LocalDate nextOn,
    int version) {}
