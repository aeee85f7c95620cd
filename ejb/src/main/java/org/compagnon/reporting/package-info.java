/**
 * Reports: read-only lists across the rooms, exported with everything needed to check them.
 *
 * <ol>
 *   <li>RP1 A report is asked for a programme as of a moment. What happened later is not in it; the
 *       same report with the same parameters gives the same bytes as CSV and as XLSX, as long as
 *       the directory's names and units have not changed (the manifest says which columns come from
 *       there).
 *   <li>RP2 Two products: <i>exact</i> (column names and codes that never change with the language)
 *       and <i>for spreadsheets</i> (labels, words, moments in the programme's zone, texts guarded
 *       so that they stay texts). XLSX has real dates and no formula. Days and months are the
 *       programme's own.
 *   <li>RP3 No report holds what people wrote about themselves or each other: no goals, notes,
 *       topics, thanks, no reason of an ending and nobody who ended (S74, S88), no pause (S68).
 *   <li>RP4 Every export writes a row of the trail with the parameters and the SHA-256 of what went
 *       out.
 *   <li>RP5 Rows are read and written as a stream; a report needs as much memory for a million rows
 *       as for ten.
 *   <li>RP6 A file leaves the server only when it is whole.
 * </ol>
 *
 * <p>The only room that may join the tables of others; nobody uses it.
 */
@Feature(
    name = "reporting",
    uses = {
      "shared",
      "settings",
      "security",
      "audit",
      "job",
      "notification",
      "organisation",
      "programme",
      "enrolment",
      "pairing",
      "relationship",
      "meeting",
      "evaluation"
    })
package org.compagnon.reporting;

import org.compagnon.architecture.Feature;
