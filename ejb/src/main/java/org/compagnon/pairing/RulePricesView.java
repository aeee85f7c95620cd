package org.compagnon.pairing;

import java.time.Instant;
import java.util.List;

/**
 * What each hard rule costs a round: the best pairing of the same people without it. Computed when
 * somebody asks, against the best pairing under all rules, whatever was changed by hand since.
 *
 * @param running whether it is being computed
 * @param percent share of the computation that is done, 0 to 100
 * @param step message key of what the computation is at; null while it does not run
 * @param failureKey message key where it failed, else null
 * @param computedAt when the prices were computed; null where they never were
 * @param mentees mentees with a mentor under all rules
 * @param pairs pairs under all rules
 * @param totalScore sum of their scores in basis points
 * @param prices one for every rule in use; empty before the computation and where no rule is used
 */
public record RulePricesView(
    long roundId,
    boolean running,
    int percent,
    String step,
    String failureKey,
    Instant computedAt,
    int mentees,
    int pairs,
    long totalScore,
    List<Price> prices) {

  /**
   * The price of one rule.
   *
   * @param label the rule in the reader's language
   * @param morePossible pairs that only this rule forbids
   * @param moreMentees mentees who would have a mentor in addition
   * @param morePairs pairs there would be in addition
   * @param moreScore sum of scores there would be in addition, in basis points; may be negative
   *     where more people get a mentor
   */
  public record Price(
      String rule,
      String field,
      String label,
      long morePossible,
      int moreMentees,
      int morePairs,
      long moreScore) {}
}
