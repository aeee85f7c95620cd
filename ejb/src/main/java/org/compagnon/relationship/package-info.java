/**
 * Two people in a programme: the pair, why it was made, how it stands, how it ends.
 *
 * <ol>
 *   <li>RE1 A pair comes into being with the publishing of its round, in the same transaction, and
 *       can be taken back only until its first day.
 *   <li>RE2 A pair is known to its two people; for everybody else it does not exist, whatever id
 *       they try. Administrators see that it exists and how often it met, never what was said.
 *   <li>RE3 Each of the two reads the reasons from their own side, and these say nothing about the
 *       other beyond what they have in common (S63, S122). What the other said for their partner to
 *       read is shown as it was written, while the pair lasts.
 *   <li>RE4 Either may end the pair at any time in one step, without fault and without
 *       justification; the reason is one of a neutral list, the partner is told kindly, the mentee
 *       may wait for another mentor (S72–S77, S88, S148).
 *   <li>RE5 How a pair stands against the programme's norm is a fact for both, never a score; time
 *       of a pause does not count (S64, S65, S68, S90).
 *   <li>RE6 Contact details are shown while the pair lasts and never where an administrator has
 *       separated the two (S91).
 *   <li>RE7 A boss is never a mentor, later either: however managers change, pairs that have become
 *       boss and report, near or far, are found in the background. Both are told in kind words; an
 *       administrator lets the pair go on with a reason, or ends it; nobody decides about their own
 *       pair (S82).
 * </ol>
 */
@Feature(
    name = "relationship",
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
      "pairing"
    })
package org.compagnon.relationship;

import org.compagnon.architecture.Feature;
