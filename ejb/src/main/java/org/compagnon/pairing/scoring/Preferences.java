package org.compagnon.pairing.scoring;

import java.util.Map;

/**
 * What somebody answered for the sake of fitting together; everything may be missing.
 *
 * @param week hours of a usual week in which the person can meet; null where not stated, or where
 *     the time zone is not known
 * @param answers code of a question of the programme to the answer: an option's code, options'
 *     codes joined by {@code |}, a whole number, {@code yes} or {@code no}; unanswered ones are
 *     missing
 * @param choices person ids of those a mentee hopes for, to the place from 1 on; empty for a mentor
 * @param chosenBy person ids of the mentors who hope for this mentee, to the place this mentee has
 *     with them; empty for a mentor
 */
public record Preferences(
    WeekHours week,
    Style style,
    Map<String, String> answers,
    Map<Long, Integer> choices,
    Map<Long, Integer> chosenBy) {

  /** Nothing was answered. */
  public static final Preferences NONE =
      new Preferences(null, Style.UNKNOWN, Map.of(), Map.of(), Map.of());

  /** Takes copies. */
  public Preferences {
    style = style == null ? Style.UNKNOWN : style;
    answers = Map.copyOf(answers);
    choices = Map.copyOf(choices);
    chosenBy = Map.copyOf(chosenBy);
  }
}
