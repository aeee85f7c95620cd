package org.compagnon.organisation.importing;

import java.util.List;
import java.util.Set;

/**
 * A file read against the people known: the report and, where it has no error, what to write.
 *
 * @param report what would happen and what is wrong
 * @param people one entry per accepted row in the order of the file; incomplete where the report
 *     has errors
 * @param leavers ids of known people to mark as having left because they are absent from the file
 * @param fields the fields the file has a column for: only these are written
 */
public record ImportPlan(
    ImportReport report, List<PersonRow> people, List<Long> leavers, Set<ImportField> fields) {}
