package org.compagnon.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * How many people one person takes on (S83).
 *
 * @param defaultCapacity mentees at once that a mentor is offered to begin with; not above the
 *     greatest
 * @param maxCapacity the most mentees a mentor may take
 * @param mentorsPerMentee how many mentors a mentee may have at once
 */
public record Limits(
    @Min(1) @Max(20) int defaultCapacity,
    @Min(1) @Max(20) int maxCapacity,
    @Min(1) @Max(3) int mentorsPerMentee)
    implements Serializable {
  /** One mentee by default, three at most, one mentor each. */
  public static final Limits DEFAULT = new Limits(1, 3, 1);
}
