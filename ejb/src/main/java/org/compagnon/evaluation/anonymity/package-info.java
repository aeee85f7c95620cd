/**
 * When a result may be shown, in plain Java.
 *
 * <ol>
 *   <li>A figure needs at least five answers, a comment ten; a wave freezes both at its launch and
 *       nobody can lower them, because a threshold that moves while people answer protects nobody.
 *   <li>What is withheld does not say how many answers there are: "not enough answers" is the same
 *       for none and for four.
 *   <li>Results are snapshots. Two snapshots of one wave are equal or differ by at least the
 *       threshold, because the difference of two results is itself a result.
 *   <li>The number of people who have answered is shown in steps of the threshold while a wave is
 *       open, so that nobody can watch one person answer.
 * </ol>
 */
package org.compagnon.evaluation.anonymity;
