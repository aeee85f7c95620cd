package org.compagnon.pairing;

/** Order of a list of pairs; equal ones by id. */
public enum PairSort {
  /** Worst first: where a look is worth most. */
  SCORE_ASCENDING("p.score, p.id"),
  /** Best first. */
  SCORE_DESCENDING("p.score desc, p.id"),
  /** By the mentee's family name, then given name. */
  MENTEE("e.sort_key, p.id"),
  /** By the mentor's family name, then given name. */
  MENTOR("r.sort_key, p.id");

  private final String columns;

  PairSort(String columns) {
    this.columns = columns;
  }

  String columns() {
    return columns;
  }
}
