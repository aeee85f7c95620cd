package org.compagnon.organisation;

/**
 * Somebody has left the organisation; fired once per person in the transaction that says so.
 *
 * @param personId who
 */
public record PersonLeft(long personId) {}
