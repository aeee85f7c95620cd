package org.compagnon.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * How often and how long the two meet (S64, S65).
 *
 * @param meetingsPerMonth 1 to 8
 * @param meetingMinutes 15 to 240
 */
public record MeetingNorm(
    @Min(1) @Max(8) int meetingsPerMonth, @Min(15) @Max(240) int meetingMinutes)
    implements Serializable {
  /** Once a month, 45 minutes. */
  public static final MeetingNorm DEFAULT = new MeetingNorm(1, 45);
}
