package org.compagnon.pairing.scoring;

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

  /** Takes copies. */
  public Obstacles {
    blocked = Map.copyOf(blocked);
    blockedOnlyBy = Map.copyOf(blockedOnlyBy);
  }
}
