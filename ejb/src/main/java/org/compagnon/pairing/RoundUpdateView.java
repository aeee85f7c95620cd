package org.compagnon.pairing;

import java.util.List;

/**
 * What bringing a round up to date changes, before it is kept and afterwards.
 *
 * @param followsId the round that was brought up to date
 * @param followsNumber its number
 * @param state what became of it; null where the round follows no other
 * @param stayBonus basis points
 * @param declined the two of whom one said no; null where nobody did
 * @param ended how many pairs are no more
 * @param begun how many pairs are new
 * @param moved mentees whose pair could have stayed, and who get another one or none
 * @param endedPairs the first of them
 * @param begunPairs the first of them
 * @param pairsBefore pairs of the round that was brought up to date
 * @param totalBefore sum of their scores in basis points, as they were
 * @param pairs pairs now
 * @param total sum of their scores in basis points
 * @param replacedById the round that took this one's place; null where none did
 * @param replacedByNumber its number; 0 where none did
 */
public record RoundUpdateView(
    Long followsId,
    int followsNumber,
    FollowState state,
    int stayBonus,
    Two declined,
    int ended,
    int begun,
    int moved,
    List<Moved> endedPairs,
    List<Moved> begunPairs,
    int pairsBefore,
    long totalBefore,
    int pairs,
    long total,
    Long replacedById,
    int replacedByNumber) {

  /** Two people by their place in the pair. */
  public record Two(PersonRef mentee, PersonRef mentor) {}

  /**
   * A pair that ended or began.
   *
   * @param gone whether one of the two takes part no longer
   */
  public record Moved(PersonRef mentee, PersonRef mentor, int score, boolean gone) {}

  /** How many basis points the step costs in all; negative where it gains. */
  public long cost() {
    return totalBefore - total;
  }
}
