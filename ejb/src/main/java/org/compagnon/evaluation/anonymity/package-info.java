/**
 * When a result may be shown, in plain Java.
 *
 * <ol>
 *   <li>A figure needs at least five answers, a comment ten; a wave freezes both at its launch and
 *       nobody can lower them, because a threshold that moves while people answer protects nobody.
 *   <li>What is withheld does not say how many answers there are: "not enough answers" is the same
 *       for none and for four.
 *   <li>Results are releases. For every item, any two releases of one wave are equal or differ by
 *       at least the threshold, because the difference of two results is itself a result. Who
 *       leaves an item out or says that it does not apply does not count for that item ({@link
 *       org.compagnon.evaluation.anonymity.Release}).
 *   <li>The number of people who have answered is shown in steps of the threshold while a wave is
 *       open, so that nobody can watch one person answer.
 *   <li>What must wait before it may be kept openly is sealed ({@link
 *       org.compagnon.evaluation.anonymity.Sealing}).
 * </ol>
 */
package org.compagnon.evaluation.anonymity;
