package org.compagnon.enrolment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What somebody says so that the two fit; every part may be missing. Administrators see all of it,
 * the partner times and style, never the answers to the programme's questions (EN10).
 *
 * @param times half-days on which meeting is possible, where the person is; each once, in order
 * @param directness 1 gentle to 5 direct
 * @param structure 1 free to 5 structured
 * @param advice 1 rather listening to 5 rather advising; a mentee says what is hoped for
 * @param answers code of a question of the programme to the answer: an option's code, several
 *     joined by {@code |}, a whole number, {@code yes} or {@code no}; by code
 */
public record Fit(
    List<HalfDay> times,
    Integer directness,
    Integer structure,
    Integer advice,
    Map<String, String> answers)
    implements Serializable {

  /** Nothing said. */
  public static final Fit EMPTY = new Fit(List.of(), null, null, null, Map.of());

  /** Brings everything into its normal form; empty answers are left out. */
  public Fit {
    times =
        times == null
            ? List.of()
            : times.stream().filter(Objects::nonNull).distinct().sorted().toList();
    var given = new TreeMap<String, String>();
    if (answers != null) {
      answers.forEach(
          (code, answer) -> {
            if (answer != null && !answer.isBlank()) {
              given.put(code, answer.strip());
            }
          });
    }
    answers = given;
  }
}
