package org.compagnon.waiting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks people to become mentors of a programme.
 *
 * @param skillIds the skills that are short, 1 to 10
 * @param personIds whom to ask, 1 to 200, from the preview; who no longer may be asked is passed
 *     over
 */
public record InviteMentors(
    long programmeId,
    @NotNull @NotEmpty @Size(max = 10) List<Long> skillIds,
    @NotNull @NotEmpty @Size(max = 200) List<Long> personIds) {}
