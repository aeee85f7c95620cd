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
 */
public record EnrolSomebody(
    @Positive long personId,
    @NotNull @Valid Enrol part,
    @NotBlank @Size(max = 500) String reason) {}
