package org.compagnon.organisation.importing;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A file read against the people known: the report and, where it has no error, what to write.
 *
 * @param report what would happen and what is wrong
 * @param people one entry per accepted row in the order of the file; where the report has errors
 *     these are the rows that are right by themselves, and a manager whose own row is refused is
 *     left out (and told as a warning of the row)
 * @param leavers ids of known people to mark as having left because they are absent from the file
 * @param fields the fields the file has a column for: only these are written
 * @param refused numbers of the rows that have an error, all of them
 * @param errors the errors of rows in the order of the file, at most {@value #ERRORS}: what a file
 *     to correct is written from
 */
public record ImportPlan(
    ImportReport report,
    List<PersonRow> people,
    List<Long> leavers,
    Set<ImportField> fields,
    BitSet refused,
    List<ImportProblem> errors) {

  /** How many errors of rows a plan keeps. */
  public static final int ERRORS = 20_000;
}
