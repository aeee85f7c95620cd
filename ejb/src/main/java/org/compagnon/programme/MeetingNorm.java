package org.compagnon.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * What the two owe each other (S64, S65).
 *
 * @param meetingsPerMonth 1 to 8
 * @param meetingMinutes 15 to 240
 * @param noticeHours how long before a meeting it may still be moved without being late, 0 to 168
 */
public record MeetingNorm(
    @Min(1) @Max(8) int meetingsPerMonth,
    @Min(15) @Max(240) int meetingMinutes,
    @Min(0) @Max(168) int noticeHours)
    implements Serializable {
  /** Once a month, 45 minutes, a day's notice. */
  public static final MeetingNorm DEFAULT = new MeetingNorm(1, 45, 24);
}
