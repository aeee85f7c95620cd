package org.compagnon.pairing;

import java.util.List;
import org.compagnon.pairing.scoring.Rule;

/**
 * A mentee with fewer mentors than wanted, and what stands in the way.
 *
 * @param missing how many mentors are missing, at least 1
 * @param main what stands in the way most
 * @param text that as a sentence in the reader's language
 * @param suitable mentors who would suit but whose places went to others
 * @param obstacles every rule that forbids a mentor, most first
 */
public record UnpairedView(
    PersonRef mentee,
    int missing,
    int waitingDays,
    Rule main,
    String text,
    int suitable,
    List<Obstacle> obstacles) {

  /**
   * What one rule does to this mentee.
   *
   * @param label name of the rule in the reader's language
   * @param blocked mentors it forbids, perhaps together with others
   * @param blockedOnlyByThis mentors that lifting it alone would open up
   */
  public record Obstacle(Rule rule, String label, int blocked, int blockedOnlyByThis) {}
}
