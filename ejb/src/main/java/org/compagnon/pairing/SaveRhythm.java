package org.compagnon.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.DayOfWeek;

/**
 * Says how a programme lives.
 *
 * @param version what was seen; 0 before anything was said
 * @param stayBonus basis points, 0 to 10,000
 */
public record SaveRhythm(
    @Positive long programmeId,
    int version,
    @Min(0) @Max(10_000) int stayBonus,
    @NotNull Rhythm every,
    @NotNull DayOfWeek weekday) {}
