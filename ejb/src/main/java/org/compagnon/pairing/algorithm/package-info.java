/**
 * The pairing problem and its exact solution, in plain Java: nothing here knows a database, a
 * server or a person's name.
 *
 * <p>Mentees want 1 to 3 mentors each, mentors take up to a capacity of mentees, and an <i>arc</i>
 * is an eligible pair with a score in basis points (0 to 10,000). Wanted, strictly in this order:
 *
 * <ol>
 *   <li>P1 a locked pair stays, because somebody decided it.
 *   <li>P2 as many pairs as possible, because a person without a mentor is worse than any mismatch.
 *   <li>P3 among these as many mentees as possible with at least one mentor: nobody gets a second
 *       mentor at the price of somebody's first. (P2 and P3 never conflict: what a set of mentees
 *       can receive forms a polymatroid, so a best set of first mentors extends to a largest set of
 *       pairs.)
 *   <li>P4 the highest sum of scores, plus the priority (basis points) of each mentee who gets at
 *       least one mentor.
 *   <li>P5 one canonical answer: the result depends on the set of people, arcs and locks, not on
 *       the order in which they were given.
 *   <li>P6 every result carries integer dual prices that prove it, and is checked against them
 *       before anybody sees it; a result that fails the check is never returned.
 * </ol>
 *
 * <p>Words: <i>mentee</i> = row, <i>mentor</i> = column, <i>place</i> = one unit of a mentor's
 * capacity, <i>basis point</i> = 1/10,000. Out of scope: who is eligible and how a score comes
 * about (package {@code scoring}), fairness dials other than the sum.
 */
package org.compagnon.pairing.algorithm;
