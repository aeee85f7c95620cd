package org.compagnon.organisation.importing;

/**
 * How dates with separators are read. {@code AUTOMATIC} reads day first and reports a column in
 * which no date settles the question; ISO dates are always accepted.
 */
public enum DateOrder {
  AUTOMATIC,
  DAY_FIRST,
  MONTH_FIRST
}
