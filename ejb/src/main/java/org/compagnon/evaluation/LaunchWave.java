package org.compagnon.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A wave to be launched today.
 *
 * @param programmeId whose pairs are asked (active, completed and ended ones)
 * @param questionnaireId which edition
 * @param name what people see in the invitation
 * @param mode frozen from here on
 * @param closesOn last day for answers, today or later, in the programme's time zone
 */
public record LaunchWave(
    long programmeId,
    long questionnaireId,
    @NotBlank @Size(max = 160) String name,
    @NotNull SurveyMode mode,
    @NotNull LocalDate closesOn) {}
