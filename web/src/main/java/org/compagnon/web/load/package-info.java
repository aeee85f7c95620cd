/**
 * Who may ask how much at once, so that nobody keeps the others from being answered.
 *
 * <ol>
 *   <li>LO1 All who have not signed in together, and each of their addresses, are answered a
 *       bounded number of requests at once; the other threads of the node belong to those who are
 *       in.
 *   <li>LO2 An account is answered a few requests at once, of the long ones (imports, exports, what
 *       has to be computed) fewer still; a few more wait a moment for their turn.
 *   <li>LO3 Links asked for and used are limited by address, wrong API tokens too, requests with
 *       the right ones by account. Wrong passwords are limited by the business ({@code SC3}).
 *   <li>LO4 Whoever asks too much gets 429 with Retry-After, and a sentence that says when to try
 *       again. What is remembered for that is bounded and stays on the node.
 *   <li>LO5 Bodies that are still on their way are waited for in places of their own, bounded for
 *       all who have not signed in, for each of their addresses and for each account: whoever sends
 *       slowly keeps no thread from anybody else.
 * </ol>
 */
package org.compagnon.web.load;
