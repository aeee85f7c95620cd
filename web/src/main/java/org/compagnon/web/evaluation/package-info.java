/**
 * Asking and answering: the sheet a participant fills in, and the waves and results an
 * administrator looks at.
 *
 * <ol>
 *   <li>The secret that leads to an anonymous sheet lives in a cookie of the respondent's browser
 *       that no script can read. It is never put into the session, the address or the log.
 *   <li>Every answer is saved when it is given; the page holds nothing that a lost session could
 *       take along.
 *   <li>"Not enough answers" looks the same for none and for four.
 * </ol>
 */
package org.compagnon.web.evaluation;
