package org.compagnon.pairing;

import java.util.List;
import org.compagnon.shared.Page;

/**
 * Two rounds of one programme side by side.
 *
 * @param sameYardstick whether both weigh the wishes alike, so that scores of one can be compared
 *     with scores of the other
 * @param added whether one of the two was started once the other was published, so that it adds to
 *     the pairs of that one, which stay; who is how concerned is counted so
 * @param counts how many mentees are how concerned
 * @param groups the mentees by unit, country, level and site
 * @param changes one page of those who are not the same, greatest loss first
 */
public record RoundComparison(
    Side left,
    Side right,
    boolean sameYardstick,
    boolean added,
    Counts counts,
    List<GroupTable> groups,
    Page<Change> changes) {

  /**
   * One round in figures. Scores are in basis points, 0 where there is no pair.
   *
   * @param mentees mentees with at least one mentor
   * @param lowest the lowest score of a pair
   * @param p5 the score that one pair in twenty does not exceed
   * @param p50 the score that half of the pairs do not exceed
   * @param p95 the score that nineteen pairs of twenty do not exceed
   * @param waitingDays days that the mentees who get a mentor have waited, added up
   */
  public record Side(
      RoundView round, int mentees, int lowest, int p5, int p50, int p95, long waitingDays) {}

  /**
   * Mentees who have a mentor in at least one of the two, by what they would say to the right one.
   *
   * @param same the same mentors in both
   * @param gaining better off in the right one
   * @param losing worse off in the right one
   * @param moved other mentors at the same total score
   */
  public record Counts(int same, int gaining, int losing, int moved) {}

  /**
   * One mentee's change. More mentors are better than fewer, then the higher total score.
   *
   * @param leftMentors mentors in the left round; empty where unpaired
   * @param leftScore sum of their scores in basis points
   * @param difference right score minus left score, in basis points
   */
  public record Change(
      PersonRef mentee,
      ChangeKind kind,
      List<PersonRef> leftMentors,
      int leftScore,
      List<PersonRef> rightMentors,
      int rightScore,
      int difference) {}

  /**
   * The mentees of both rounds by one trait. Groups of fewer than {@value FairGroups#LEAST} people
   * are in one row together with others, so that neither a row nor a difference is about one
   * person.
   *
   * @param rows the largest group first, what was put together last; empty where there are too few
   *     people for any row
   */
  public record GroupTable(GroupBy by, List<GroupRow> rows) {}

  /**
   * One group.
   *
   * @param name what the people have in common; null for the groups put together
   */
  public record GroupRow(String name, GroupSide left, GroupSide right) {}

  /**
   * One group in one round.
   *
   * @param mentees people of the group who wanted a mentor
   * @param paired those who get one
   * @param meanScore mean score of their pairs in basis points; null where fewer than {@value
   *     FairGroups#LEAST} get one
   * @param meanWait mean number of days that those had waited; null in the same case
   */
  public record GroupSide(int mentees, int paired, Integer meanScore, Integer meanWait) {

    /** Share of the group that gets a mentor, 0 to 1; 0 for an empty group. */
    public double share() {
      return mentees == 0 ? 0 : (double) paired / mentees;
    }
  }
}
