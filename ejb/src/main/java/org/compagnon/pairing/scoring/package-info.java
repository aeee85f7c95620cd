/**
 * What a pair is worth, which rules forbid it, and the sentences that explain both. Plain Java.
 *
 * <ol>
 *   <li>A score is the weighted mean, in basis points (0 to 10,000), of the criteria on which the
 *       mentee has stated something. What the mentee has not stated is not counted; what the mentor
 *       has not stated is not met. A mentee who stated nothing scores 5,000 with everybody.
 *   <li>Waiting is no property of a pair: it raises the mentee's priority by what the criterion
 *       would have added to every one of the mentee's scores.
 *   <li>Hard rules are asked before scores. The own reporting line, up and down, cannot be switched
 *       off (S82), nor can somebody be paired with themselves.
 *   <li>A rule about something that is unknown for one of the two does not forbid the pair, because
 *       missing data is the organisation's gap and not the person's; only a common language must be
 *       known.
 *   <li>Which criteria count depends on the mentee alone; whole rows can therefore be scored at
 *       once, and the row kernel gives exactly what the plain scorer gives.
 *   <li>Whom somebody hopes for and how a programme's question was answered is confidential: it is
 *       explained to administrators, never to the partner ({@link
 *       org.compagnon.pairing.scoring.Criterion#isConfidential}).
 *   <li>Every criterion explains itself by a message key and arguments; sentences are made in the
 *       reader's language (S63, S122).
 * </ol>
 */
package org.compagnon.pairing.scoring;
