package org.compagnon.pairing.scoring;

/**
 * How much each wish counts, 0 (not at all) to 100, relative to the others. What a stored setup of
 * an earlier version does not name is 0, so it gives the scores it gave.
 *
 * @param menteeChoice weight of whom the mentee hopes for; where it is 0 nobody is asked
 * @param mentorChoice weight of whom the mentor hopes for; where it is 0 nobody is asked
 * @param waiting weight of the mentee's waiting time; see {@link #priority}
 * @param idealLevelGap the mentor level minus mentee level that is best, -10 to 10
 * @param functionWish which function is better; null: another one
 */
public record Weights(
    int skills,
    int interests,
    int function,
    int location,
    int level,
    int language,
    int availability,
    int style,
    int menteeChoice,
    int mentorChoice,
    int waiting,
    int idealLevelGap,
    FunctionWish functionWish) {

  /**
   * Skills first, then interests, a little of everything else but whom people hope for; two levels
   * between.
   */
  public static final Weights DEFAULT =
      new Weights(40, 20, 10, 10, 10, 10, 10, 5, 0, 0, 10, 2, FunctionWish.OTHER);

  /** Days after which waiting counts in full. */
  public static final int FULL_WAITING_DAYS = 180;

  private static final int MAX_WEIGHT = 100;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a value is out of range
   */
  public Weights {
    functionWish = functionWish == null ? FunctionWish.OTHER : functionWish;
    requireWeight("skills", skills);
    requireWeight("interests", interests);
    requireWeight("function", function);
    requireWeight("location", location);
    requireWeight("level", level);
    requireWeight("language", language);
    requireWeight("availability", availability);
    requireWeight("style", style);
    requireWeight("menteeChoice", menteeChoice);
    requireWeight("mentorChoice", mentorChoice);
    requireWeight("waiting", waiting);
    if (idealLevelGap < -10 || idealLevelGap > 10) {
      throw new IllegalArgumentException(
          "The idealLevelGap (%d) must lie between -10 and 10.".formatted(idealLevelGap));
    }
  }

  /** The weight of one criterion, 0 to 100; 0 for questions, which carry their own. */
  public int of(Criterion criterion) {
    return switch (criterion) {
      case SKILLS -> skills;
      case INTERESTS -> interests;
      case FUNCTION -> function;
      case LOCATION -> location;
      case LEVEL -> level;
      case LANGUAGE -> language;
      case AVAILABILITY -> availability;
      case STYLE -> style;
      case MENTEE_CHOICE -> menteeChoice;
      case MENTOR_CHOICE -> mentorChoice;
      case FIELD -> 0;
      case WAITING -> waiting;
    };
  }

  /**
   * The priority of a mentee in basis points: what a criterion of this weight beside the others
   * would add, growing evenly to its full value after {@value #FULL_WAITING_DAYS} days.
   *
   * @param fields weights of the programme's questions, added up
   */
  int priority(int waitingDays, int fields) {
    int others = fields;
    for (var criterion : Criterion.values()) {
      others += criterion == Criterion.WAITING ? 0 : of(criterion);
    }
    if (others + waiting == 0) {
      return 0;
    }
    long full = 10_000L * waiting / (others + waiting);
    return (int) (full * waitingPoints(waitingDays) / 10_000);
  }

  /** How far a waiting time has grown to its full value, 0 to 10,000. */
  static int waitingPoints(int waitingDays) {
    return 10_000 * Math.max(0, Math.min(waitingDays, FULL_WAITING_DAYS)) / FULL_WAITING_DAYS;
  }

  private static void requireWeight(String name, int weight) {
    if (weight < 0 || weight > MAX_WEIGHT) {
      throw new IllegalArgumentException(
          "The weight (%d) of %s must lie between 0 and 100.".formatted(weight, name));
    }
  }
}
