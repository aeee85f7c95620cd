package org.compagnon.pairing;

import java.time.Instant;
import java.util.List;

/**
 * A round as administrators and auditors see it.
 *
 * @param number counts a programme's rounds from 1
 * @param setup rules and weights of this round
 * @param inputHash SHA-256 of what was solved; null before the computation
 * @param engineVersion name and version of the method; null before the computation
 * @param mentees mentees who took part
 * @param mentors mentors who took part
 * @param eligiblePairs pairs that no rule forbids
 * @param pairs pairs in the round now
 * @param unpaired mentees with fewer mentors than wanted now
 * @param totalScore sum of the scores in basis points
 * @param optimal whether it is proved that no other pairing within the rules is better; false
 *     before the computation and after a change by hand
 * @param percent share of the computation that is done, 0 to 100
 * @param step message key of what the computation is at; null while it does not run
 * @param failureKey message key where it failed, else null
 * @param name what the administrator called it; null where it has no name
 * @param copyOf the round of which it tries a change; null where it is no copy
 * @param notChosen whether another round was published since it was started
 * @param approval where a second administrator's approval stands
 * @param counts false while it is only shown beside the round it would replace, and once it was
 *     replaced itself
 * @param stayBonus the bonus, in basis points, that pairs of the round before had; null for none
 * @param version for optimistic locking
 */
public record RoundView(
    long id,
    long programmeId,
    int number,
    RoundStatus status,
    PairingSetup setup,
    String inputHash,
    String engineVersion,
    int mentees,
    int mentors,
    long eligiblePairs,
    int pairs,
    int unpaired,
    long totalScore,
    boolean optimal,
    Long jobId,
    int percent,
    String step,
    String failureKey,
    Instant createdAt,
    Instant computedAt,
    Instant publishedAt,
    String name,
    CopyOf copyOf,
    boolean notChosen,
    ApprovalView approval,
    boolean counts,
    Integer stayBonus,
    int version) {

  /**
   * The round that another one tries a change of.
   *
   * @param name its name; null where it has none
   * @param differences what is different in the copy, in words in the reader's language; empty
   *     where rules and wishes are the same
   * @param samePeople whether both were computed for exactly the same people, answers and
   *     decisions; null until both are computed
   */
  public record CopyOf(
      long id, int number, String name, List<String> differences, Boolean samePeople) {}

  /** Mean score of the pairs in basis points; 0 where there are none. */
  public int meanScore() {
    return pairs == 0 ? 0 : (int) (totalScore / pairs);
  }
}
