package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** A question of the programme with what its answers mean for pairs. */
public record FieldCriterion(Question question, FieldWish wish) {

  /** The answer of this person; null where there is none. */
  String answer(ScoringProfile profile) {
    return profile.preferences().answers().get(question.code());
  }

  /** Points, 0 to 10,000, or {@link Points#NOT_STATED}. */
  int points(ScoringProfile mentee, ScoringProfile mentor) {
    var asked = answer(mentee);
    var given = answer(mentor);
    if (asked == null) {
      return Points.NOT_STATED;
    }
    if (given == null) {
      return 0;
    }
    return switch (wish.better()) {
      case SAME -> alike(asked, given);
      case DIFFERENT -> Points.FULL - alike(asked, given);
      case NEAR -> near(asked, given);
    };
  }

  /** Whether the answers of these two, who must be alike, are not. */
  boolean forbids(ScoringProfile mentee, ScoringProfile mentor) {
    var one = answer(mentee);
    var other = answer(mentor);
    return wish.mustBeEqual() && one != null && other != null && alike(one, other) == 0;
  }

  /** For several options the share of the mentee's that the mentor has too. */
  int alike(String asked, String given) {
    if (question.kind() != Question.Kind.CHOICES) {
      return asked.equals(given) ? Points.FULL : 0;
    }
    var theirs = new HashSet<>(parts(given));
    var own = parts(asked);
    int shared = (int) own.stream().filter(theirs::contains).count();
    return Points.FULL * shared / own.size();
  }

  private int near(String asked, String given) {
    return switch (question.kind()) {
      case NUMBER -> near(number(asked) - number(given), question.highest() - question.lowest());
      case CHOICE -> near(place(asked) - place(given), question.options().size() - 1);
      case CHOICES, YES_NO -> alike(asked, given);
    };
  }

  private static int near(int apart, int most) {
    int off = Math.min(Math.abs(apart), Math.max(most, 1));
    return (int) (Points.FULL - (long) Points.FULL * off / Math.max(most, 1));
  }

  private int place(String option) {
    return question.options().indexOf(option);
  }

  private static int number(String answer) {
    return Integer.parseInt(answer);
  }

  private static List<String> parts(String answer) {
    return Arrays.asList(answer.split("\\|"));
  }
}
