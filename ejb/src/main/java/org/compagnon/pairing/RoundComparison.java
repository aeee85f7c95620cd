package org.compagnon.pairing;

import java.util.List;
import org.compagnon.shared.Page;

/**
 * Two rounds of one programme side by side, by mentee.
 *
 * @param same mentees with the same mentors in both
 * @param gaining mentees who are better off in the right one
 * @param losing mentees who are worse off in the right one
 * @param moved mentees with other mentors at the same total score
 * @param changes everybody who is not the same, greatest loss first
 */
public record RoundComparison(
    RoundView left,
    RoundView right,
    int same,
    int gaining,
    int losing,
    int moved,
    Page<Change> changes) {

  /**
   * One mentee's change. More mentors are better than fewer, then the higher total score.
   *
   * @param leftMentors mentors in the left round; empty where unpaired
   * @param leftScore sum of their scores in basis points
   * @param difference right score minus left score, in basis points
   */
  public record Change(
      PersonRef mentee,
      List<PersonRef> leftMentors,
      int leftScore,
      List<PersonRef> rightMentors,
      int rightScore,
      int difference) {}
}
