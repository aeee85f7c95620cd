package org.compagnon.programme;

import java.io.Serializable;

/**
 * Which programmes are wanted.
 *
 * @param query part of the name in either language; null or blank: all
 * @param status null: drafts and published ones, not those put away
 */
public record ProgrammeFilter(String query, ProgrammeStatus status) implements Serializable {
  /** Everything that is not archived. */
  public static final ProgrammeFilter CURRENT = new ProgrammeFilter(null, null);
}
