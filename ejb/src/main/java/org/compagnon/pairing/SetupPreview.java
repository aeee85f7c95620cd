package org.compagnon.pairing;

import java.util.List;

/**
 * What other rules and weights would do to the people who take part today; nothing is stored.
 *
 * @param mentees mentees who still want a mentor
 * @param looked mentees who were looked at: all, or evenly spread ones where there are very many;
 *     the counts are of these
 * @param before what is possible with the programme's setup
 * @param after what would be possible
 * @param gained pairs that become possible
 * @param lost pairs that are no longer possible
 * @param examples up to five pairs that change most
 */
public record SetupPreview(
    int mentees,
    int looked,
    Possible before,
    Possible after,
    long gained,
    long lost,
    List<Example> examples) {

  /**
   * What is possible.
   *
   * @param pairs pairs that no rule forbids
   * @param mentees mentees with at least one such pair
   */
  public record Possible(long pairs, int mentees) {}

  /**
   * A pair that changes.
   *
   * @param before score in basis points; null where the pair is not possible
   * @param after score in basis points; null where the pair would not be possible
   * @param why rules that forbid the pair on the side where it is not possible, as sentences in the
   *     caller's language
   */
  public record Example(
      PersonRef mentee, PersonRef mentor, Integer before, Integer after, List<String> why) {}
}
