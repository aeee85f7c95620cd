package org.compagnon.pairing.scoring;

import java.util.List;

/**
 * A score and how it came about.
 *
 * @param score basis points, 0 to 10,000
 * @param parts one for each criterion with a weight, in the order of {@link Criterion}
 */
public record Breakdown(int score, List<Part> parts) {

  /** Takes a copy. */
  public Breakdown {
    parts = List.copyOf(parts);
  }

  /** The same score without the parts that the two people are not told. */
  public Breakdown withoutConfidential() {
    return new Breakdown(
        score, parts.stream().filter(part -> !part.criterion().isConfidential()).toList());
  }

  /**
   * One criterion of a pair.
   *
   * @param weight 1 to 100
   * @param points basis points, 0 to 10,000; 0 where nothing was stated
   * @param counted whether it is part of the score; a wish that the mentee did not state and the
   *     waiting time are not
   * @param reason the sentence that explains it
   */
  public record Part(Criterion criterion, int weight, int points, boolean counted, Reason reason) {}
}
