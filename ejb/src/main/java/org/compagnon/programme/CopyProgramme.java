package org.compagnon.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How a copy differs from its original.
 *
 * @param name of the copy
 * @param startsOn first day of the copy's pairs; all other days move with it
 */
public record CopyProgramme(@NotNull Bilingual name, @NotNull LocalDate startsOn) {}
