/**
 * Line statistics with their uncertainty, in plain Java.
 *
 * <ol>
 *   <li>Every figure carries the number it rests on; a rate carries a 95&nbsp;% interval as well,
 *       because a percentage of seven answers must not look like one of seven hundred.
 *   <li>An empty group has no mean and no score: such figures are empty, never zero, because zero
 *       would be read as an answer.
 *   <li>Nothing here decides whether a figure may be shown; that is {@code evaluation.anonymity}.
 * </ol>
 */
package org.compagnon.evaluation.statistics;
