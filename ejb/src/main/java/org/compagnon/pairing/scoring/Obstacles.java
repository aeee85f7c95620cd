package org.compagnon.pairing.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * Why a mentee has no mentor, or fewer than wanted.
 *
 * @param main what stands in the way most
 * @param mentors mentors who took part, the mentee's own ones included
 * @param suitable mentors whom no rule forbids and whose score suffices; above 0 means that their
 *     places went to others
 * @param blocked by rule, how many mentors it forbids, perhaps together with other rules
 * @param blockedOnlyBy by rule, how many mentors it forbids alone: what lifting it would open up
 */
public record Obstacles(
    Rule main,
    int mentors,
    int suitable,
    Map<Rule, Integer> blocked,
    Map<Rule, Integer> blockedOnlyBy) {

  private static final Rule[] RULES = Rule.values();

  /** Takes copies. */
  public Obstacles {
    blocked = Map.copyOf(blocked);
    blockedOnlyBy = Map.copyOf(blockedOnlyBy);
  }

  /** What stands between a mentee of a model and a mentor, or another one. */
  public static Obstacles of(PairingModel model, long menteeEnrolment) {
    var rows = model.rows();
    int[] bits = new int[rows.mentors()];
    rows.blocks(rows.menteeIndex(menteeEnrolment), bits);
    return of(bits);
  }

  /**
   * Counts the obstacles of one mentee. A mentor who is kept apart from the mentee for safety is
   * counted nowhere but among all mentors, so that no number gives it away (S91).
   *
   * @param bits for each mentor the rules that forbid the pair, by {@link Rule#ordinal}
   */
  static Obstacles of(int[] bits) {
    int[] any = new int[RULES.length];
    int[] only = new int[RULES.length];
    int suitable = 0;
    for (int rules : bits) {
      if ((rules & 1 << BlockedPairs.SILENT) != 0) {
        continue;
      }
      suitable += rules == 0 ? 1 : 0;
      boolean single = (rules & rules - 1) == 0;
      for (int left = rules; left != 0; left &= left - 1) {
        int rule = Integer.numberOfTrailingZeros(left);
        any[rule]++;
        only[rule] += single ? 1 : 0;
      }
    }
    var blocked = counts(any);
    var alone = counts(only);
    return new Obstacles(
        main(bits.length, suitable, blocked, alone), bits.length, suitable, blocked, alone);
  }

  private static Map<Rule, Integer> counts(int[] byRule) {
    var counts = new EnumMap<Rule, Integer>(Rule.class);
    for (int rule = 0; rule < byRule.length; rule++) {
      if (byRule[rule] > 0) {
        counts.put(RULES[rule], byRule[rule]);
      }
    }
    return counts;
  }

  /**
   * The rule that alone forbids most mentors, else the one that forbids most; ties by rule order.
   */
  private static Rule main(
      int mentors, int suitable, Map<Rule, Integer> blocked, Map<Rule, Integer> alone) {
    if (mentors == 0) {
      return Rule.NO_MENTORS;
    }
    if (suitable > 0 || blocked.isEmpty()) {
      return Rule.CAPACITY;
    }
    var counts = alone.isEmpty() ? blocked : alone;
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Rule, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
