package org.compagnon.enrolment;

import java.io.Serializable;
import java.util.List;

/**
 * What a file of enrolments would do or has done.
 *
 * @param applied whether it was applied; false for a preview and for a file with errors
 * @param rows rows that name somebody
 * @param created people who take part newly
 * @param updated people whose profile changes
 * @param unchanged people of whom nothing changes
 * @param newSkills skills that the catalogue does not know yet and that are added to it
 * @param errors how many errors; with any, nothing is applied
 * @param warnings how many warnings
 * @param problems the first thousand errors and warnings, by row
 */
public record EnrolmentReport(
    boolean applied,
    int rows,
    int created,
    int updated,
    int unchanged,
    List<String> newSkills,
    int errors,
    int warnings,
    List<EnrolmentProblem> problems)
    implements Serializable {}
