package org.compagnon.programme;

/**
 * A room that knows something about a programme's progress. A CDI bean (application scoped); asked
 * once for every overview, inside its transaction. It must not need a number of questions that
 * grows with the number of people.
 */
public interface OverviewContributor {

  /** Writes what it knows on the sheet. */
  void contribute(ProgrammeView programme, OverviewSheet sheet);
}
