package org.compagnon.pairing.scoring;

import java.util.List;

/**
 * A question of the programme, as far as scoring needs it.
 *
 * @param code identifies it within the programme
 * @param kind what an answer looks like
 * @param en the question in English
 * @param fr the question in French
 * @param options codes of the options in their order; empty for numbers, yes and no
 * @param lowest least number; only for {@link Kind#NUMBER}
 * @param highest greatest number, more than {@code lowest}; only for {@link Kind#NUMBER}
 */
public record Question(
    String code, Kind kind, String en, String fr, List<String> options, int lowest, int highest) {

  /** What an answer looks like. */
  public enum Kind {
    /** One of the options. */
    CHOICE,
    /** Any of the options. */
    CHOICES,
    /** A whole number. */
    NUMBER,
    /** Yes or no. */
    YES_NO
  }

  /** Takes a copy. */
  public Question {
    options = List.copyOf(options);
  }
}
