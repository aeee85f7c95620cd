package org.compagnon.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * An administrator lets somebody take part.
 *
 * @param personId who takes part
 * @param part in which programme, as what, with which profile
 * @param reason for the trail, at most 500 characters
 * @param acceptAnswers whether answers that say little are taken as they stand; the trail keeps it
 */
public record EnrolSomebody(
    @Positive long personId,
    @NotNull @Valid Enrol part,
    @NotBlank @Size(max = 500) String reason,
    boolean acceptAnswers) {

  /** Somebody whose answers are asked back about where they say little. */
  public EnrolSomebody(long personId, Enrol part, String reason) {
    this(personId, part, reason, false);
  }
}
