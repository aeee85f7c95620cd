package org.compagnon.organisation;

/**
 * Somebody may stand below another manager than before, by hand or by a file; fired once inside the
 * transaction that says so. Who is concerned is for the rooms to find out: one change moves
 * everybody below.
 */
public record ReportingLinesChanged() {}
