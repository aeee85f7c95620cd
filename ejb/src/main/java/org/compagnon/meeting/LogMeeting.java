package org.compagnon.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * A meeting that was held.
 *
 * @param heldAt when it began, as the clock of {@code timeZone} showed it
 * @param timeZone IANA identifier
 * @param minutes how long, 5 to 600
 * @param topic what it was about, for the two alone; null or empty for nothing, at most 300
 *     characters
 */
public record LogMeeting(
    @NotNull LocalDateTime heldAt,
    @NotBlank String timeZone,
    @Min(5) @Max(600) int minutes,
    @NotNull MeetingChannel channel,
    @Size(max = 300) String topic) {}
