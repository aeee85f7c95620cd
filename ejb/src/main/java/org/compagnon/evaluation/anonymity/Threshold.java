package org.compagnon.evaluation.anonymity;

/**
 * Smallest group of answers that may be shown.
 *
 * @param figures answers needed before a figure is shown, at least 2
 * @param comments answers needed before free text is shown, at least {@code figures}
 */
public record Threshold(int figures, int comments) {

  /** Five answers for a figure, ten for comments: what every wave is launched with. */
  public static final Threshold STANDARD = new Threshold(5, 10);

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if {@code figures} is below 2 or above {@code comments}
   */
  public Threshold {
    if (figures < 2 || comments < figures) {
      throw new IllegalArgumentException(
          "The thresholds (%d for figures, %d for comments) must be at least 2 and rise."
              .formatted(figures, comments));
    }
  }

  /** Whether a figure that rests on {@code answers} answers may be shown. */
  public boolean allowsFigures(long answers) {
    return answers >= figures;
  }

  /** Whether comments out of {@code answers} comments may be shown. */
  public boolean allowsComments(long answers) {
    return answers >= comments;
  }

  /**
   * Number of respondents that may be told while a wave is open.
   *
   * @param respondents people who have answered so far, 0 or more
   * @return the greatest multiple of the threshold for figures that does not exceed it
   */
  public long inSteps(long respondents) {
    return respondents - respondents % figures;
  }
}
